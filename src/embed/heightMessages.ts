import type { HeightMessage } from '#protocol/messages.ts';

/** Dialects that are spoken only when the address asks for them: `resize=dw,pym,guardian`. */
const ON_REQUEST = ['dw', 'pym', 'guardian'] as const;

type RequestedDialect = (typeof ON_REQUEST)[number];

/** Whom an embed tells its height, as read from its address. */
export interface HeightAudience {
  readonly view: string;
  /** Address of the embed, which some hosts look an iframe up by. */
  readonly address: string;
  readonly dialects: readonly RequestedDialect[];
  /** Pym's name of the frame; `null` if the host is no Pym parent. */
  readonly childId: string | null;
  /** WordPress' secret from `#?secret=`; `null` without. */
  readonly secret: string | null;
  /** The chart fits the frame, so that there is no height to tell. */
  readonly fits: boolean;
}

/** Reads the audience off the address of an embed. Any address can be read; what is not understood is left out. */
export function heightAudience(address: string, view: string): HeightAudience {
  const { searchParams, hash } = new URL(address);
  const asked = (searchParams.get('resize') ?? '').split(',');
  const childId = searchParams.get('childId') ?? '';
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return {
    view,
    address,
    dialects: ON_REQUEST.filter((dialect) => asked.includes(dialect)),
    childId: /^[\w.:-]{1,100}$/.test(childId) ? childId : null,
    // The host drops messages whose secret is not of letters and digits.
    secret: /^[a-zA-Z0-9]{1,64}$/.test(secret) ? secret : null,
    fits: ['true', '1'].includes(searchParams.get('fitchart') ?? ''),
  };
}

/** The project's own message. */
function ownHeight({ view, childId }: HeightAudience, height: number): HeightMessage {
  return { type: 'coalition:height', view, id: childId ?? view, height };
}

/** What `amp-iframe` listens for. */
function ampHeight(height: number): object {
  return { sentinel: 'amp', type: 'embed-size', height };
}

/** What Medium listens for: JSON as text. */
function mediumHeight(address: string, height: number): string {
  return JSON.stringify({ src: address, context: 'iframe.resize', height });
}

/** What WordPress' `wp-embed` listens for. It holds the value between 200 and 1000 pixels. */
function wordpressHeight(secret: string, height: number): object {
  return { secret, message: 'height', value: height };
}

/** What listeners for Datawrapper's charts expect; some of them look for a frame whose address holds the key. */
function datawrapperHeight(view: string, height: number): object {
  return { 'datawrapper-height': { [view]: height } };
}

/** What the Guardian and other users of iframe-messenger listen for: JSON as text, the value a number. */
function guardianHeight(height: number): string {
  return JSON.stringify({ type: 'set-height', value: height });
}

/** What a Pym parent listens for. */
function pymHeight(childId: string, height: number): string {
  return `pymxPYMx${childId}xPYMxheightxPYMx${height}`;
}

/** Every message that tells the audience a height, the own one first. */
export function heightMessages(
  audience: HeightAudience,
  height: number,
): readonly (object | string)[] {
  const { view, address, dialects, childId, secret } = audience;
  return [
    ownHeight(audience, height),
    ampHeight(height),
    mediumHeight(address, height),
    ...(secret === null ? [] : [wordpressHeight(secret, height)]),
    ...(dialects.includes('dw') ? [datawrapperHeight(view, height)] : []),
    ...(dialects.includes('guardian') ? [guardianHeight(height)] : []),
    ...(dialects.includes('pym') && childId !== null ? [pymHeight(childId, height)] : []),
  ];
}
