/** What stands in the place of a secret: a placeholder, so that what is masked still conforms to the description. */
export const mask = '{MASKED}';
