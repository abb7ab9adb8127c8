const whole = /^\{[A-Za-z0-9_]+\}$/;

/** Whether a value is wholly a `{PLACEHOLDER}`, as the published examples print them: legal here, and surely forgotten. */
export function isPlaceholder(value: string): boolean {
  return value.length > 2 && value.charCodeAt(0) === 0x7b && whole.test(value);
}
