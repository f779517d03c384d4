import { COMMERCE_DATA_TOPIC } from '../commerce/apply.ts';
import { snapshotIn } from './livekit-service.ts';
import type { RoomTransport } from './transport.ts';

/** What a viewer's page does with what reaches it. */
export interface MediaViewer {
  readMetadata(): void;
  receive(text: string): void;
  receiveChat(text: string): void;
  /** It is connected, for the first time or again. */
  connected(): void;
}

/** A media server and the link of one viewer: it may lose the room, the viewer its connection, and the link messages. */
export class SimulatedMedia {
  /** The share of messages that do not reach the viewer. */
  lossShare = 0;
  /** The room as the viewer's page has it. */
  readonly source: { readonly name: string; metadata: string };
  private readonly random: () => number;
  private readonly viewer: MediaViewer;
  /** What the media server holds: undefined without a room. */
  private metadata: string | undefined;
  private connected = false;
  private readonly sent: string[] = [];

  constructor(name: string, random: () => number, viewer: MediaViewer) {
    this.source = { name, metadata: '' };
    this.random = random;
    this.viewer = viewer;
  }

  /** The snapshot that a process finds when it opens the room, which is then there. */
  found() {
    this.metadata ??= '';
    return snapshotIn(this.metadata, this.source.name);
  }

  /** Delivers what a process sends. @param alive - throws once the process is dead */
  transport(alive: () => void): RoomTransport {
    return {
      broadcast: async (data, topic) => {
        alive();
        this.deliver(new TextDecoder().decode(data), topic);
      },
      publishSnapshot: async (text) => {
        alive();
        this.publish(text);
      },
      close: async () => undefined,
    };
  }

  /** The room as a process looks at it. */
  service() {
    return {
      name: this.source.name,
      metadata: async () => this.metadata,
      create: async (text: string) => {
        this.metadata ??= text;
        return this.metadata;
      },
      stop: () => undefined,
    };
  }

  restart(): void {
    this.metadata = undefined;
    this.connected = false;
  }

  disconnect(): void {
    this.connected = false;
  }

  /** A viewer who comes first makes the media server create the room, without metadata. */
  connect(): void {
    this.metadata ??= '';
    this.connected = true;
    this.source.metadata = this.metadata;
    this.viewer.readMetadata();
    this.viewer.connected();
  }

  isConnected(): boolean {
    return this.connected;
  }

  /** An attacker sends again what was sent before. */
  replay(): void {
    if (this.sent.length === 0) return;
    this.viewer.receive(this.sent[Math.floor(this.random() * this.sent.length)] ?? '');
  }

  private deliver(text: string, topic: string): void {
    if (this.metadata === undefined) throw new TypeError('no room');
    const isCommerce = topic === COMMERCE_DATA_TOPIC;
    if (isCommerce) this.sent.push(text);
    if (!this.connected || this.random() < this.lossShare) return;
    if (isCommerce) this.viewer.receive(text);
    else this.viewer.receiveChat(text);
  }

  private publish(text: string): void {
    if (this.metadata === undefined) throw new TypeError('no room');
    this.metadata = text;
    if (!this.connected) return;
    this.source.metadata = text;
    this.viewer.readMetadata();
  }
}
