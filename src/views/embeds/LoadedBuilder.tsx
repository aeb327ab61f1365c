import { type ReactElement, useState } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import { embedAddress } from '#url/embedAddress.ts';
import { Code } from './Code.tsx';
import { LookChoices } from './LookChoices.tsx';
import { Preview } from './Preview.tsx';
import { useChosenEmbed } from './useChosenEmbed.ts';
import { WhatChoices } from './WhatChoices.tsx';
import styles from './Embeds.module.css';

interface LoadedBuilderProps {
  readonly charts: readonly ChartSpec[];
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
}

/** Choices, preview and code of one chart. */
export function LoadedBuilder({ charts, chart, ledger }: LoadedBuilderProps): ReactElement {
  const embed = useChosenEmbed(chart.id, ledger.releases);
  const [heights, setHeights] = useState<Readonly<Record<string, number>>>({});
  const address = embedAddress(embed.place);
  const keyOf = (wide: number): string => `${wide} ${address}`;
  return (
    <>
      <div className={styles['builder']}>
        <div className={styles['choices']}>
          <WhatChoices charts={charts} chart={chart} ledger={ledger} question={embed.question} />
          <LookChoices ledger={ledger} language={embed.language} />
        </div>
        <Preview
          chart={chart}
          address={address}
          language={embed.language}
          width={embed.width}
          heightAt={(wide) => heights[keyOf(wide)] ?? null}
          onHeight={(wide, height) => {
            setHeights((known) => ({ ...known, [keyOf(wide)]: height }));
          }}
        />
      </div>
      <Code
        chart={chart}
        ledger={ledger}
        embed={embed}
        measured={heights[keyOf(embed.width)] ?? null}
      />
    </>
  );
}
