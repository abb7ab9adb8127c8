import { createRequire } from 'node:module';
import type { Contract, Validators } from '../contract/contract.ts';
import { ajvOptions, asAdvised, asJsonSchemas, asPublished, mostErrors, type Schemas } from '../contract/json-schemas.ts';
import type { Validator } from '../generated/validators.ts';
import { compilePattern } from './read-params.ts';

type Ajv = { addSchema: (schema: object) => void; getSchema: (reference: string) => Validator | undefined };
type AjvModule = { readonly Ajv2020: new (options: object) => Ajv };

/**
 * Returns the validators of a standard contract, with others for the schemas that differ from its own. Each is compiled when it is first
 * used, because a contract with all sources has hundreds, of which a run uses a few; ajv is loaded for the first one.
 */
export function compileValidators(schemas: Schemas, { description, validators }: Contract): Validators {
  const names = differingNames(schemas, description.components.schemas as unknown as Schemas);
  const compile = <Known extends object>(known: Known, transform: (schemas: Schemas) => Schemas, own = names): Known =>
    Object.create(
      known,
      lazyValidators(own, () => loadAjv(transform(schemas))),
    );
  // The sources have no advice of their own.
  const advised = names.filter((name) => Object.hasOwn(validators.advised, name));
  return {
    promised: compile(validators.promised, asJsonSchemas),
    published: compile(validators.published, (all) => asJsonSchemas(asPublished(all))),
    advised: compile(validators.advised, (all) => asJsonSchemas(asAdvised(all)), advised),
  };
}

/** Lists the schemas that are not the same objects as in the standard contract, or that refer to such schemas. */
function differingNames(schemas: Schemas, standard: Schemas): readonly string[] {
  const differs = (name: string, above: readonly string[]): boolean =>
    schemas[name] !== standard[name] ||
    [...JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].some(
      ([, to = '']) => !above.includes(to) && differs(to, [...above, to]),
    );
  return Object.keys(schemas).filter((name) => differs(name, [name]));
}

function lazyValidators(names: readonly string[], load: () => Ajv): PropertyDescriptorMap {
  let ajv: Ajv | undefined;
  const compiled = new Map<string, Validator>();
  const validatorOf = (name: string): Validator => {
    ajv ??= load();
    const validator = compiled.get(name) ?? ajv.getSchema(`flow-service#/$defs/${name}`);
    if (validator === undefined) throw new TypeError(`The description has no schema ${name}.`);
    compiled.set(name, validator);
    return validator;
  };
  return Object.fromEntries(names.map((name) => [name, { enumerable: true, get: () => validatorOf(name) }]));
}

/** The schemas are derived by this package. To check them against the meta-schema would take longer than to compile one. */
const trusted = { validateSchema: false, meta: false };

function loadAjv(schemas: Schemas): Ajv {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as AjvModule;
  const ajv = new Ajv2020({ ...ajvOptions, ...trusted, code: { regExp, process: appendErrors } });
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
