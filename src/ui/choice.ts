import type { ReactNode } from 'react';

/** One thing to choose in a group or list. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A key drawn before the label, such as a swatch. It must not be needed to understand the label. */
  readonly mark?: ReactNode;
}
