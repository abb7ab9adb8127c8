import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../package/installed-package.ts';
import { type Project, run } from './project.ts';

/** Decides for each body whether the tool that is installed in a project accepts it. */
export type Judge = (project: Project, bodies: readonly object[]) => Promise<readonly boolean[]>;

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

/**
 * Judges generated types with the compiler: a type accepts the bodies that compile.
 *
 * @param type such as `import('./out.ts').CreateConnectionRequest`
 */
export function types(type: string): Judge {
  return async (project, bodies) => {
    for (const [index, body] of bodies.entries())
      writeFileSync(join(project.folder, `body-${index}.ts`), `export const body: ${type} = ${JSON.stringify(body)};\n`);
    const files = bodies.map((_, index) => `body-${index}.ts`);
    writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const output = await run(project, `node ${compiler}`).catch(({ stdout }) => stdout as string);
    const errors = output.split('\n').filter((line) => /^\S/.test(line));
    const foreign = errors.find((line) => !line.startsWith('body-'));
    if (foreign !== undefined) throw new Error(`The generated file does not compile: ${foreign}`);
    return files.map((file) => !errors.some((line) => line.startsWith(`${file}(`)));
  };
}

/**
 * Judges a generated schema of zod.
 *
 * @param schema such as `(await import('./out.ts')).schemas.CreateConnectionRequest`
 */
export function schema(schema: string): Judge {
  return async (project, bodies) => {
    const program = `const schema = ${schema};\nexport const accepts = async (request) => schema.safeParse(await request.json()).success;\n`;
    writeFileSync(join(project.folder, 'accepts.js'), program);
    return verdicts(project, bodies);
  };
}

/**
 * Judges the responses of a tool to `POST /connections` with all headers.
 *
 * @param name a module in `programs` that exports `accepts(request)`
 */
export function responses(name: string): Judge {
  return async (project, bodies) => {
    copyFileSync(pathOf(`programs/${name}`), join(project.folder, 'accepts.js'));
    return verdicts(project, bodies);
  };
}

async function verdicts(project: Project, bodies: readonly object[]): Promise<readonly boolean[]> {
  writeFileSync(join(project.folder, 'bodies.json'), JSON.stringify(bodies));
  copyFileSync(pathOf('programs/print-verdicts.js'), join(project.folder, 'print-verdicts.js'));
  const printed = await run(project, 'node print-verdicts.js');
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '');
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
