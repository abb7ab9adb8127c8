/** The room above the place, in pixels. */
const room = 8;

/** Scrolls a panel, and nothing around it, so that the place of a violation is below the panel's head, and the violation under it. */
export function scrollToViolation(panel: HTMLElement, violation: Element): void {
  const details = violation.closest('details');
  if (details !== null) details.open = true;
  const head = panel.querySelector(':scope > header')?.getBoundingClientRect().height ?? 0;
  const top = placeOf(violation).getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollTop += top - head - room;
}

/** Returns the line or the header that a violation is under; the violation itself if others are between. */
function placeOf(violation: Element): Element {
  if (violation.previousElementSibling !== null) return violation;
  const group = violation.closest('.under') ?? violation.closest('.violations');
  return group?.previousElementSibling ?? violation;
}
