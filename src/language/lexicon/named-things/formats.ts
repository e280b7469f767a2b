import { names } from './name-list.js';

/** File formats and protocols. */
export const fileFormats = names(
  'file-format',
  `
  PDF, .pdf; PDF/A; CSV, .csv, comma-separated values; XLSX, XLS, .xlsx, .xls, Excel file, Excel spreadsheet; DOCX, DOC, .docx, .doc, Word document; PPTX, PPT, .pptx, .ppt; ODT; ODS; RTF; TXT, .txt, plain text file; JSON, .json; NDJSON, JSON Lines; XML, .xml; YAML; HTML; Markdown?; LaTeX; EPUB; MOBI; TSV; Parquet; Avro; ORC;
  JPEG, JPG, .jpg; PNG, .png; GIF, .gif; SVG, .svg; WebP; AVIF; HEIC, HEIF; TIFF, TIF; BMP; RAW file; DNG; PSD; EPS; DICOM;
  MP4, .mp4; MOV; AVI; MKV; WebM; WMV; M4V; ProRes; MPEG; MP3, .mp3; WAV; FLAC; AAC; OGG; M4A; AIFF; ALAC; MIDI; SRT; VTT, WebVTT;
  .zip; RAR; GZIP; 7z; ISO image; DMG; APK; EXE; MSI;
  DWG; DXF; IFC; STP, .step; STL; OBJ; IGES; 3MF; FBX; glTF, GLB; USDZ; Gerber; G-code; RVT; SKP; Shapefile, .shp; GeoJSON; KML, KMZ; GPX; FIT file; TCX;
  SCORM, SCORM 1.2, SCORM 2004; xAPI, Tin Can; cmi5; AICC; QTI; H5P; LTI, LTI 1.3;
  ICS, iCalendar, .ics; vCard, VCF, .vcf; EML; MSG; PST; MBOX; MT940; CAMT, camt.053, CAMT.053; OFX; QIF; QBO file; BAI2; pain.001; SEPA XML; XRechnung; ZUGFeRD; Factur-X; FatturaPA; UBL; EDIFACT; X12, ANSI X12; cXML; BMEcat; GAEB; iXBRL; XBRL; SAF-T;
  OpenDocument, ODF; Visio, VSDX; BPMN; UML; Mermaid?; ONIX; MARC; BibTeX; RIS; HL7, HL7 v2; C-CDA; openXML; log file; PGP;
  JSON Schema; PDF/UA; PDF/X; AsciiDoc; reStructuredText; XLIFF; TMX; TBX; Gettext, PO files; RESX; IDML; INDD; JPEG XL; JPEG 2000; OpenEXR; E57; COLLADA; Parasolid; SLDPRT; HPGL; GeoTIFF; GeoPackage; TopoJSON; NetCDF; HDF5; Protobuf, Protocol Buffers; MessagePack; TOML; JSON-LD; AZW3; MusicXML; TTML; HEVC, H.265; H.264; AV1; Opus codec; DICOMweb; NCPDP; MT103; pacs.008; camt.052; NACHA file, NACHA; DATEV format; Peppol BIS; ebInterface; Finvoice; IDoc; EANCOM; e-CMR, eCMR; TAR archive, .tar.gz; CBZ; SAV file; Apple Pages; Apple Numbers;
  `,
);

export const protocols = names(
  'protocol',
  `
  REST API, RESTful, REST?; OpenAPI, OpenAPI 3; GraphQL; gRPC; SOAP?; WebSocket, WebSockets; Webhooks; OData; JSON-RPC; MQTT; AMQP; CoAP; OPC UA, OPC-UA; Modbus; Profinet; BACnet; KNX; CAN bus; HTTP; HTTPS; HTTP/2; HTTP/3, QUIC; TLS, TLS 1.2, TLS 1.3; SSL; SSH; FTP; FTPS; SFTP; SCP; WebDAV; SMB; NFS; AS2; rsync; IMAP; POP3; SMTP; CalDAV; CardDAV; JMAP; LDAP, LDAPS; RADIUS; Kerberos; SAML, SAML 2.0; OAuth, OAuth 2.0, OAuth2; OpenID Connect, OIDC; SCIM, SCIM 2.0; FIDO2; WebAuthn; SIP?; RTP; SRTP; WebRTC; RTMP; HLS; MPEG-DASH; RTSP; NDI; SNMP; Syslog; DNSSEC; DKIM; SPF; DMARC; BIMI; IPsec; WireGuard; OpenVPN; L2TP; IPv6; IPv4; BGP; VLAN; Bluetooth, Bluetooth LE, BLE, Bluetooth Low Energy; Zigbee; Z-Wave; Matter?; NFC; RFID; UWB; LoRaWAN, LoRa; NB-IoT; LTE-M; Wi-Fi 6, WiFi 6; Wi-Fi 6E; Wi-Fi 7, WiFi 7; Wi-Fi, WiFi, WLAN; 5G; 4G, LTE; 3G; Ethernet; USB-C; USB; HDMI; Thunderbolt; PoE, Power over Ethernet; GPS; GNSS; OCPP; OCPI; ISO 15118, Plug & Charge; EEBUS; SunSpec; ONVIF; DALI; EnOcean; EBICS; FinTS, HBCI; SWIFT?; FIX protocol; ISO 20022; Open Banking, PSD2 API; 3D Secure, 3-D Secure, 3DS2; EMV; FHIR, HL7 FHIR; IHE; Peppol; EDI; NeTEx; GTFS; JDBC; ODBC; OpenTelemetry, OTel; Model Context Protocol, MCP; iCal feed; RSS; Atom feed; ActivityPub; Matrix protocol; CSV over FTP; PGP, OpenPGP; S/MIME; AES-256, AES 256, 256-bit AES; RSA; SHA-256; AirPlay; Chromecast, Google Cast; Miracast; DLNA; CarPlay, Apple CarPlay; Android Auto; HomeKit protocol; SRT protocol;
  OCPP 1.6, OCPP 2.0.1; OpenADR; Sigfox; M-Bus, wM-Bus; DLMS; IEC 61850; EtherCAT; EtherNet/IP; IO-Link; CANopen; J1939; NMEA 2000; MAVLink; DNP3; LwM2M; TR-069; XMPP; Dante?; UPnP; iBeacon; PKCE; mTLS; JWT; SPIFFE; TACACS+; PASSporT; STIR/SHAKEN; CXML punchout, PunchOut; OCI punchout; PSD2 XS2A; ISO 8583; ARINC;
  `,
);
