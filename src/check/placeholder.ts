const whole = /^\{[A-Za-z0-9_]+\}$/;

/** Returns whether a value is nothing but a `{PLACEHOLDER}`, as the published examples print them: legal here, but surely forgotten. */
export function isPlaceholder(value: string): boolean {
  return value.length > 2 && value.charCodeAt(0) === 0x7b && whole.test(value);
}

/** Returns whether a placeholder is one that the documentation prints, in capitals. Any other could be a secret between braces. */
export function isPrinted(placeholder: string): boolean {
  return /^\{[A-Z_]+\}$/.test(placeholder);
}
