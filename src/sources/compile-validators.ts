import { createRequire } from 'node:module';
import type { Validators } from '../contract/contract.ts';
import { ajvOptions, asJsonSchemas, asPublished, mostErrors, type Schemas } from '../contract/json-schemas.ts';
import type { Validator } from '../generated/validators.ts';
import { compilePattern } from './read-params.ts';

type Ajv = { addSchema: (schema: object) => void; getSchema: (reference: string) => Validator | undefined };
type AjvModule = { readonly Ajv2020: new (options: object) => Ajv };

/**
 * Returns validators of schemas, in the place of those with the same names. Each is compiled when it is first used, because a contract
 * with all sources has hundreds, of which a run uses a few; ajv is loaded for the first one.
 */
export function compileValidators(schemas: Schemas, standard: Validators): Validators {
  return {
    promised: lazily(schemas, standard.promised, asJsonSchemas),
    published: lazily(schemas, standard.published, (all) => asJsonSchemas(asPublished(all))),
  };
}

/** Adds a validator for each schema that differs, or whose parts differ, from those that the standard validators were compiled from. */
function lazily<Known extends object>(schemas: Schemas, known: Known, transform: (schemas: Schemas) => Schemas): Known {
  let ajv: Ajv | undefined;
  const compiled = new Map<string, Validator>();
  const validatorOf = (name: string): Validator => {
    ajv ??= loadAjv(transform(schemas));
    const validator = compiled.get(name) ?? ajv.getSchema(`flow-service#/$defs/${name}`);
    if (validator === undefined) throw new TypeError(`The description has no schema ${name}.`);
    compiled.set(name, validator);
    return validator;
  };
  const names = Object.keys(schemas);
  return Object.create(known, Object.fromEntries(names.map((name) => [name, { enumerable: true, get: () => validatorOf(name) }]))) as Known;
}

function loadAjv(schemas: Schemas): Ajv {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as AjvModule;
  const ajv = new Ajv2020({ ...ajvOptions, code: { regExp, process: appendErrors } });
  ajv.addSchema({ $id: 'flow-service', $defs: schemas });
  return ajv;
}

/** Compiles the patterns of a schema in linear time; those of the description itself may need another engine, and are safe. */
const regExp = Object.assign((pattern: string, flags: string) => compilePattern(pattern) ?? new RegExp(pattern, flags), {
  code: 'compilePattern',
});

/** Changes ajv's code, which copies all errors for each item of a list: that takes minutes for a long list. */
function appendErrors(code: string): string {
  return code.replaceAll(
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    `vErrors === null ? [...$1.errors] : (vErrors.length < ${mostErrors} && vErrors.push(...$1.errors.slice(0, ${mostErrors})), vErrors)`,
  );
}
