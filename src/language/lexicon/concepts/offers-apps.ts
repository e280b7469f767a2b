import { concepts } from './concept-list.js';

/** Devices, rooms for work and documents. */
export const offersApps = concepts(`
meeting-recorder-bot: Meeting recorder bot < meeting-notes-ai
  meeting recorder bot, call summary by AI
action-items-extracted: Action items extracted
  action items extracted
transcripts-with-speaker-names: Transcripts with speaker names
  transcripts with speaker names
ai-subject-lines: AI subject lines < ai-writing, ai-image-generation
  AI subject lines, AI-written product descriptions
auto-drafted-replies: Auto-drafted replies
  auto-drafted replies
tone-adjustment: Tone adjustment
  tone adjustment
predictive-send-time: Predictive send time
  predictive send time
agent-builder: Agent builder < speech-analytics, ai-agents, adaptive-learning
  agent builder, browser agent, computer-use agent, AI interviewer, AI sales rep
model-switching: Model switching < bring-your-own-model
  model switching, choice of language models, private model deployment
fine-tuning-on-your-data: Fine-tuning on your data
  fine-tuning on your data
ai-usage-limits: AI usage limits < bring-your-own-model
  AI usage limits, AI audit log
prompt-library: Prompt library
  prompt library
no-training-guarantee: No-training guarantee
  no-training guarantee
ask-your-documents: Ask your documents
  ask your documents, ask in plain English
  > just ask in plain (English|language)
question-answering-over: Question answering over
  question answering over
answer-engine: Answer engine
  answer engine, cited answers
duplicate-invoice-detection: Duplicate invoice detection < anomaly-detection
  duplicate invoice detection
outlier-alert: Outlier alert
  outlier alert, unusual spending alert
root-cause-analysis: Root-cause analysis
  root-cause analysis
defect-detection-from-photos: Defect detection from photos < defect-detection, photo-measurement
  defect detection from photos, AI photo inspection, rust detection, 3D model from photos
ai-takeoff: AI takeoff
  AI takeoff
drone-mapping: Drone mapping
  drone mapping
room-scan-with-your-phone: Room scan with your phone < photo-measurement
  room scan with your phone
downloadable-map: Downloadable map < offline-downloads
  downloadable map, download for offline, save for offline
watch-face: Watch face < smartwatch-app
  watch face, complication for your watch
app-for-wear-os: App for Wear OS
  app for Wear OS
carplay-app: CarPlay app
  CarPlay app
vr-app: VR app
  VR app
live-activity: Live activity
  live activity
voice-commands-in-the-app: Voice commands in the app < voice-control
  voice commands in the app, voice memo to text, voice login
hands-free-mode: Hands-free mode
  hands-free mode
wake-word: Wake word
  wake word
wallet-pass: Wallet pass
  wallet pass, membership card in your wallet, boarding pass in your wallet
  > (add|adds) to (Apple|Google) Wallet
loyalty-card-in: Loyalty card in < club-management
  loyalty card in, insurance card in your phone
screen-annotation: Screen annotation
  screen annotation
whiteboard-mode: Whiteboard mode
  whiteboard mode
  ? suggestion mode
emoji-reactions: Emoji reactions
  emoji reactions
huddles: Huddles
  ? huddles
branch-and-merge: Branch and merge
  branch and merge
watermarked-documents: Watermarked documents
  watermarked documents, document expiry
page-level-analytics: Page-level analytics
  page-level analytics
redaction-tool: Redaction tool
  redaction tool
remote-wipe-of-files: Remote wipe of files < notary-service
  remote wipe of files
e-notarisation: E-notarisation
  e-notarisation
contract-risk-flags: Contract risk flags < document-comparison
  contract risk flags
playbook-checks: Playbook checks
  playbook checks
`);
