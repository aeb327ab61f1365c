import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  /** Shown instead of the part that broke. */
  readonly fallback: ReactNode;
  /** A new value gives the part another try. */
  readonly attempt: unknown;
  readonly children: ReactNode;
}

interface FaultState {
  readonly broken: boolean;
  readonly attempt: unknown;
}

/** Keeps a fault in one part of the page from taking the rest down. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultState> {
  override readonly state: FaultState = { broken: false, attempt: this.props.attempt };

  static getDerivedStateFromError(): Partial<FaultState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(
    { attempt }: FaultBoundaryProps,
    state: FaultState,
  ): FaultState | null {
    return attempt === state.attempt ? null : { broken: false, attempt };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
