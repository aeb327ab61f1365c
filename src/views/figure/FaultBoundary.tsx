import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  /** Shown instead of the part that broke. */
  readonly fallback: ReactNode;
  /** A new value gives the part another try. */
  readonly attempt: unknown;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest down. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: FaultBoundaryProps): void {
    if (this.state.broken && before.attempt !== this.props.attempt) {
      this.setState({ broken: false });
    }
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
