import type { PictureFault } from '#export/pictureFault.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** Texts that are named in full; of more, only the number is said. */
const NAMED = 3;

/** Why a picture could not be made, in a sentence. */
export function faultText(
  fault: PictureFault,
  { format, messages }: { readonly format: Format; readonly messages: Messages },
): string {
  const { punctuation } = messages;
  const text = messages.imagePanel.faults;
  switch (fault.kind) {
    case 'glyphs':
      return text.glyphs(punctuation.items(fault.characters));
    case 'too-large':
      return text.tooLarge(format.number(fault.most));
    case 'fonts':
      return text.fonts;
    case 'lost-texts':
      return text.lostTexts(
        punctuation.items(fault.texts.slice(0, NAMED).map(punctuation.quoted)),
        format.number(fault.texts.length),
      );
    case 'refused':
      return text.refused;
  }
}
