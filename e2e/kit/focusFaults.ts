import type { Page } from '@playwright/test';

/** What has the focus, and what is wrong with how it shows; both `null` once the focus has left the page, or begun anew. */
interface Stop {
  readonly name: string | null;
  readonly fault: string | null;
}

/* Runs inside the page, alone: it may use nothing from outside itself. */
function focusedStop(): Stop {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: null, fault: null };
  const last: unknown = Reflect.get(window, 'lastStop');
  Reflect.set(window, 'lastStop', element);
  const isBefore =
    last instanceof Element &&
    last.isConnected &&
    (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (isBefore) {
    Reflect.set(window, 'lastStop', null);
    return { name: null, fault: null };
  }
  // What has the focus inside a frame is the frame's own matter.
  if (element.matches('iframe')) return { name: 'iframe', fault: null };
  const box = element.getBoundingClientRect();
  const where = `${String(Math.round(box.x + scrollX))},${String(Math.round(box.y + scrollY))}`;
  const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}” at ${where}`;
  /** What shows the focus: itself, what is drawn around it, or a part such as the thumb of a slider. */
  const showing = [element, element.closest('label'), ...element.querySelectorAll('span')];
  const rings = showing
    .filter((each) => each !== null)
    .map((each) => getComputedStyle(each))
    .filter(
      ({ outlineStyle, outlineWidth }) =>
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
  const [ring] = rings;
  if (ring === undefined) return { name, fault: 'nothing shows the focus' };
  const channels = (colour: string): readonly number[] =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [ring.outlineColor, getComputedStyle(document.body).backgroundColor]
    .map(luminance)
    .toSorted((a, b) => b - a);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrast < 3) return { name, fault: `contrast of the focus is ${contrast.toFixed(1)}` };
  if (element.matches('[tabindex="-1"]')) return { name, fault: null };
  // Seen, if any of nine points in the visible part is of the element, or of what it stands for.
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const width = Math.min(box.right, innerWidth) - left;
  const height = Math.min(box.bottom, innerHeight) - top;
  if (width <= 0 || height <= 0) return { name, fault: 'outside the window' };
  const own = element.closest('label') ?? element;
  const isSeen = [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) => {
      const hit = document.elementFromPoint(left + width * across, top + height * down);
      return (
        hit !== null &&
        (own.contains(hit) ||
          (hit.contains(own) && hit.closest('[role=dialog]') === own.closest('[role=dialog]')))
      );
    }),
  );
  return { name, fault: isSeen ? null : 'hidden behind something' };
}

/**
 * Walks through a page with the Tab key until the focus has left it, and says where it cannot be seen.
 * Browsers without a bar of their own begin anew at the top. Also a fault: a focus that never leaves.
 */
export async function focusFaults(page: Page, most = 600): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const { name, fault } = await page.evaluate(focusedStop);
    if (name === null) return count === 0 ? ['Nothing can be focused.'] : faults;
    if (fault !== null) faults.push(`${fault}: ${name}`);
  }
  return [...faults, `The focus does not leave within ${String(most)} stops.`];
}
