import { description } from '../generated/description.ts';
import { advisedValidators, publishedValidators, validators } from '../generated/validators.ts';
import { compile } from './contract.ts';

/** The contract of `spec/openapi.yaml`: the default of every public function and command. */
export const flowService = compile(description, {
  promised: validators,
  published: publishedValidators,
  advised: advisedValidators,
});
