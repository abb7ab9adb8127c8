import { appendedVariables } from './child-environment.ts';

/**
 * Returns a shell script that sets variables when it is sourced, and defines `flowservice_off`, which restores the former values. A value
 * of {@link appendedVariables} is appended to the one in the terminal.
 *
 * @see POSIX.1-2017, Shell Command Language, §2.2.2, §2.6.2
 */
export function sourcedFile(variables: Readonly<Record<string, string>>): string {
  const appended = new Set<string>(appendedVariables);
  const names = Object.keys(variables);
  const saves = names.map((name) => `flowservice_had_${name}="\${${name}+yes}" flowservice_old_${name}="\${${name}-}"`);
  const sets = Object.entries(variables).map(([name, value]) =>
    appended.has(name) ? `export ${name}="\${${name}:+$${name} }"${quoted(value)}` : `export ${name}=${quoted(value)}`,
  );
  const restores = names.flatMap((name) => [
    `  if [ -n "$flowservice_had_${name}" ]; then export ${name}="$flowservice_old_${name}"; else unset ${name}; fi`,
    `  unset flowservice_had_${name} flowservice_old_${name}`,
  ]);
  return `# Written by flowservice proxy --intercept, and removed when it ends. It contains a credential for that proxy.
if command -v flowservice_off >/dev/null 2>&1; then flowservice_off; fi
${saves.join('\n')}
${sets.join('\n')}
flowservice_off() {
${restores.join('\n')}
  unset -f flowservice_off
}
`;
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
