import type { ReactElement, ReactNode } from 'react';
import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface SkeletonProps {
  /** Pixels, or any CSS length such as `100%`. */
  readonly width: number | string;
  readonly height: number | string;
  /** What is being waited for, for assistive technology. */
  readonly label: string;
  /** Shown inside meanwhile, such as a prebuilt picture. Cut off at the edges. */
  readonly children?: ReactNode;
}

/** Keeps the exact place of something that is still loading, so that nothing jumps when it comes. */
export function Skeleton({ width, height, label, children }: SkeletonProps): ReactElement {
  return (
    <div className={styles['skeleton']} style={{ width, height }} aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {children}
    </div>
  );
}
