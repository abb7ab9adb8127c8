import { execFileSync } from 'node:child_process';
import { chownSync, copyFileSync, globSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Copy, DockerfileParser, type From } from 'dockerfile-ast';

/** Whether this process may run programs as another user. */
export const isRoot: boolean = process.getuid?.() === 0;

/** The last stage of an image whose steps ran in a folder. Its paths are below that folder. */
export type Image = {
  readonly workdir: string;
  readonly user: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
  /** The base image of each stage. */
  readonly bases: readonly string[];
  /** The commands of the last stage. */
  readonly commands: readonly string[];
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Stage = { readonly name: string; readonly root: string; workdir: string };

/**
 * Runs the steps of a Dockerfile without an engine: each stage is a folder, and its absolute paths lead there. It knows only the
 * instructions and forms that our Dockerfile has, and throws for all others. The base images are replaced by this machine.
 *
 * @param context the folder that an engine would get
 * @param folder an empty folder for the stages
 */
export function buildImage(dockerfile: string, context: string, folder: string): Image {
  const stages: Stage[] = [];
  const bases: string[] = [];
  const image: Mutable<Image> = { workdir: '', user: 'root', env: {}, ports: [], entrypoint: [], healthcheck: [], bases, commands: [] };
  const stage = (): Stage => stages.at(-1) ?? fail('FROM is missing.');
  const inStage = (path: string, { root, workdir }: Stage): string => (path.startsWith('/') ? join(root, path) : join(workdir, path));
  /** Replaces the absolute paths that the Dockerfile creates. */
  const moved = (text: string): string => text.replaceAll(/(?<![\w./])\/(kit|data)\b/g, (path) => join(stage().root, path));

  const steps: Readonly<Record<string, (args: readonly string[], text: string, instruction: unknown) => void>> = {
    FROM: (_, __, instruction) => {
      const from = instruction as From;
      const root = join(folder, String(stages.length));
      mkdirSync(root);
      stages.push({ name: from.getBuildStage() ?? '', root, workdir: root });
      bases.push(from.getImage() ?? '');
      image.commands = [];
    },
    WORKDIR: ([path = '']) => {
      image.workdir = stage().workdir = inStage(path, stage());
      mkdirSync(image.workdir, { recursive: true });
    },
    COPY: ([source = '', target = ''], _, instruction) => {
      const flags = Object.fromEntries((instruction as Copy).getFlags().map((flag) => [flag.getName(), flag.getValue() ?? '']));
      const path = join(inStage(target, stage()), target.endsWith('/') ? basename(source) : '');
      if (flags.from === undefined) {
        const [found, ...others] = globSync(source, { cwd: context });
        if (found === undefined || others.length > 0) throw new Error(`COPY ${source} does not find exactly one file.`);
        copyFileSync(join(context, found), path);
      } else {
        // Moved instead of copied, because no later stage needs it.
        renameSync(join(stages.find(({ name }) => name === flags.from)?.root ?? fail(`No stage ${flags.from}.`), source), path);
      }
      const [user, group] = (flags.chown ?? '').split(':').map(Number);
      if (user !== undefined && group !== undefined && isRoot) chownSync(path, user, group);
    },
    RUN: (_, text) => {
      image.commands = [...image.commands, text];
      execFileSync('sh', ['-c', moved(text)], {
        cwd: stage().workdir,
        env: { ...process.env, npm_config_prefer_offline: 'true' },
        stdio: 'pipe',
      });
    },
    ENV: ([pair = '']) => {
      const [name = '', value = ''] = pair.split('=');
      image.env = { ...image.env, [name]: value };
    },
    USER: ([user = '']) => {
      image.user = user;
    },
    EXPOSE: (ports) => {
      image.ports = ports;
    },
    HEALTHCHECK: (_, text) => {
      image.healthcheck = JSON.parse(text.replace(/^CMD /, '')).map(moved);
    },
    ENTRYPOINT: (_, text) => {
      image.entrypoint = JSON.parse(text).map(moved);
    },
  };
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    const args = instruction.getArguments().map((argument) => argument.getValue());
    const step = steps[instruction.getKeyword()] ?? fail(`Unknown instruction ${instruction.getKeyword()}.`);
    step(args, instruction.getArgumentsContent() ?? '', instruction);
  }
  return image;
}

function fail(message: string): never {
  throw new Error(message);
}
