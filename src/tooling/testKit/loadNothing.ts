/**
 * Lets frames and scripts of the emulated page stand in it without loading. The emulator loads neither, but complains on
 * the console about each.
 */
export function loadNothing(): void {
  for (const { prototype } of [HTMLIFrameElement, HTMLScriptElement]) {
    for (const symbol of Object.getOwnPropertySymbols(prototype)) {
      if (symbol.description === 'connectedToDocument') Reflect.deleteProperty(prototype, symbol);
    }
  }
}
