import { type ReactElement, useEffect, useRef } from 'react';
import { readHeight } from '#protocol/messages.ts';

interface EmbedFrameProps {
  readonly address: string;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Called with each height that the embed tells. */
  readonly onHeight: (height: number) => void;
}

/** An embed as a host page shows it, in a frame that hears its height. Give it a new `key` for a new address. */
export function EmbedFrame(props: EmbedFrameProps): ReactElement {
  const { address, title, width, height, scale, onHeight } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef(onHeight);
  useEffect(() => {
    told.current = onHeight;
  }, [onHeight]);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      const embed = frame.current?.contentWindow;
      if (source === null || source !== embed) return;
      const heard = readHeight(data);
      if (heard !== null) told.current(heard);
    };
    window.addEventListener('message', hear);
    // It may have told its height before anybody listened.
    frame.current?.contentWindow?.postMessage(
      { target: 'coalition', type: 'height.get' },
      window.location.origin,
    );
    return () => {
      window.removeEventListener('message', hear);
    };
  }, []);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, to be seen as on a host that trusts it
    <iframe
      ref={frame}
      src={address}
      title={title}
      width={width}
      height={height}
      scrolling="no"
      style={{ display: 'block', border: 0, transform: `scale(${scale})`, transformOrigin: '0 0' }}
    />
  );
}
