declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the HTML standard's sniffing algorithm finds. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: {
      readonly xml?: boolean;
      readonly transportLayerEncodingLabel?: string;
      readonly defaultEncoding?: string;
    },
  ): string;
}
