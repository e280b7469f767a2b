import { concepts } from './concept-list.js';

/** Artificial intelligence in products. */
export const ai = concepts(`
*ai: Artificial intelligence
  artificial intelligence, AI-powered, AI feature, machine learning, AI-driven, AI-based, deep learning, powered by AI, AI technology, AI capability, AI capabilities, AI-native, AI-first, generative AI, AI-enabled, GenAI
ai-assistant: AI assistant < ai
  AI assistant, AI copilot, AI companion, virtual assistant, digital assistant, AI helper, AI coach, smart assistant, AI sidekick, AI chat assistant, in-app AI assistant
  ? copilot
  > ~ask (questions|a question|anything) in plain (language|English), ~ask the AI, ~chat with your (data|documents|files)
  > ~ask your (data|documents|dashboard|numbers|inbox|spreadsheet|codebase), ~talk to your (data|documents|numbers|spreadsheet|database|PDFs), an (assistant|AI) (that|which) (knows|reads|understands|has read) your (business|data|documents|account|company|code|calendar|inbox)
  > ~type a question and (it|the assistant|the AI) (answers|replies|finds), ~type (a|your) question in plain (English|language|words), an assistant that (never sleeps|lives in your|sits beside|sits in your)
ai-agents: AI agents < ai
  AI agent, autonomous agent, agentic AI, agentic workflow, AI employee, digital worker, AI coworker, autonomous AI, AI SDR, AI receptionist, AI support agent, AI sales agent
  > agents that (act|work) on your behalf
  > an AI that (does|gets|books|handles|completes) (things|the work|the job|work|jobs|tasks|it), a (digital|virtual) (colleague|employee|teammate|worker) (that|who|works|never), ~hand (it|a task|the job|the work|tasks) [over] to the (AI|bot)
  > (AI|bots) that (book|books|handle|handles|complete|completes|work|works) (on its own|on their own|by itself|by themselves|while you sleep), ~give the AI a (goal|job|task) and
chatbot: Chatbot < ai
  chatbot, support bot, AI chatbot, conversational AI, bot builder, FAQ bot, conversational bot, virtual agent, answer bot, chatbot builder, website bot, AI chat, WhatsApp bot
  > a bot (answers|that answers|replies|handles)
  > a (bot|robot) (greets|welcomes|talks|chats|takes|picks|sorts|asks|knows), (our|your|the) (robot|bot) (answers|replies|greets|chats|takes|handles|solves|knows), ~chat with [our|the|a] (bot|robot), ~build (a|your own|your) bot, ~train (a|your own|your) bot
  > ~answer (common|routine|frequent|repetitive|the usual|everyday) questions (automatically|by itself|on its own|day and night|while you sleep|round the clock|instantly), leave the (easy|simple|routine|boring|same old) questions to (a|the|our) (bot|robot|machine)
ai-writing: AI writing < ai
  AI writing, AI writer, AI text generator, AI copywriting, AI content generator, AI drafting, text generation, AI text generation, AI writing assistant, AI copywriter, AI-generated text, AI-generated copy, AI content generation, AI-written description, AI email writer, AI-generated description
  > ~draft (emails|replies|texts|posts|copy|product descriptions) (for you|automatically|in seconds|with AI), ~write (emails|replies|texts|posts|copy|product descriptions) (for you|automatically|with AI|in seconds)
  > (write|writes|draft) (the|a|your) (first draft|first version|text|copy) (for you|in seconds|by itself|from your notes), (drafts|compose|composes) (the|a|your) (first draft|first version|text|copy) (for you|in seconds|by itself|from your notes)
  > (write|writes|draft) (the|a|your) (first draft|first version|text|copy) (from bullet points|from a few|from three), (drafts|compose|composes) (the|a|your) (first draft|first version|text|copy) (from bullet points|from a few|from three)
  > (write|writes|draft) (the|a|your) (email|description|post) (for you|in seconds|by itself|from your notes), (drafts|compose|composes) (the|a|your) (email|description|post) (for you|in seconds|by itself|from your notes)
  > (write|writes|draft|drafts|compose|composes) (the|a|your) (email|description|post) (from bullet points|from a few|from three), (write|writes|draft) (the|a|your) (article|job ad|listing) (for you|in seconds|by itself|from your notes)
  > (write|writes|draft) (the|a|your) (letter|caption|proposal) (for you|in seconds|by itself|from your notes), (drafts|compose|composes) (the|a|your) (article|job ad|listing) (for you|in seconds|by itself|from your notes)
  > (drafts|compose|composes) (the|a|your) (letter|caption|proposal) (for you|in seconds|by itself|from your notes), (write|writes|draft) (the|a|your) (article|job ad|listing|letter|caption|proposal) (from bullet points|from a few|from three)
  > (drafts|compose|composes) (the|a|your) (article|job ad|listing|letter|caption|proposal) (from bullet points|from a few|from three), from (bullet points|a few notes|three words|keywords|a rough idea) to (a finished|a|finished) (text|draft|article|email|post|description)
  > never (start from|face|stare at) a blank page, (texts|copy|descriptions|emails|posts|listings|newsletters) (that write|write) themselves, (copy|texts|text|descriptions|posts|emails) written by (AI|a machine|software)
  > ~rewrite (it|your text|any sentence|the text|your email) (shorter|friendlier|in your|in another|with one)
ai-replies: AI reply suggestions < ai
  AI reply, suggested reply, suggested replies, AI-suggested reply, reply suggestion, smart reply, AI answer, AI-drafted reply, AI replies, AI-suggested replies, suggested answer, smart replies, AI-generated answer, answer suggestion
  > ~suggest (replies|answers|the right answer|a reply|an answer|responses), ~propose (replies|answers|a reply)
  > (reply|answer|response) is (already|half) (written|drafted|typed), ~draft (the|a|your) (reply|answer|response), (answers|replies|responses) (drafted|written|prepared) for (you|your agents|your team) to (check|send|approve|review|edit)
  > ~offer [you] (a|the) (ready|finished|drafted|ready-written) (reply|answer), (reply|answer) written before you (open|have read|finish|sit)
ai-summaries: AI summaries < ai
  AI summary, AI summaries, automatic summary, automatic summaries, AI-generated summary, conversation summary, ticket summary, thread summary, document summary, auto-summary, smart summary, AI summarisation, AI summarization, text summarisation, text summarization, AI recap
  > ~summarise (documents|conversations|threads|long|tickets|emails|articles|texts|everything|your), ~summarize (documents|conversations|threads|long|tickets|emails|articles|texts|everything|your), the gist of (every|any|long)
  > the (short version|gist|key points|main points|nub) of (every|each|any|your) (call|meeting|thread|document|article|report), the (short version|gist|key points|main points|nub) of (a long|the whole|a) (call|meeting|thread|document|article|report)
  > the (short version|gist|key points|main points|nub) of (every|each|any|your|a long|the whole|a) (ticket|conversation|email|chat|contract), ~boil __ down to (three|a few|five|one|two) (lines|sentences|points|bullets|paragraphs|paragraph)
  > # pages in (three|five|one|two|a few) (lines|sentences|paragraphs|paragraph), ~condense (long|hours|pages|every|hundreds), ~read (one|three|two|five) (paragraph|lines|line|sentences|sentence) instead of, ~catch up on (long|a long) (threads|thread|conversation|conversations)
ai-image-generation: AI image generation < ai
  AI image generation, AI image generator, text-to-image, AI-generated image, image generation, AI art generator, generative fill, AI background removal, AI product photo, AI photo editing, AI headshot
  > ~generate (images|pictures|photos|artwork) (from|with)
  > ~turn (words|text|a sentence|a prompt|prompts|a description) into (pictures|images|art|artwork|illustrations|a picture|an image), (pictures|images|illustrations|artwork) (from|out of) (a few words|words|a sentence|a prompt|text)
  > ~describe (it|a picture|the picture|a scene|an image|what you want) and (it|the AI|the machine) (draws|paints|creates|makes), ~type what you want to see and
ai-video-generation: AI video generation < ai
  AI video generator, AI avatar, text-to-video, AI video generation, AI presenter, AI video editing, talking avatar
  > ~turn (text|a script|your script|an article|a blog post|slides) into [a] (video|videos|film|clip), (an avatar|avatars) (reads|presents|speaks|read|speak|present), (video|videos|films) without (a camera|actors|cameras|a studio|filming), ~type (a|your|the) script and (get|an avatar|watch)
ai-voice: AI voice < ai
  text-to-speech, AI voice, voice cloning, AI voiceover, synthetic voice, AI narration, read-aloud function, speech synthesis, AI dubbing, natural-sounding voice, AI voice agent, voice bot
  > ~read __ aloud
  > ~clone (your|any|a) voice, ~turn (text|articles|an article|any text|your words) into (speech|audio|a voice|spoken), ~listen to (any|every|the|your) (article|articles|document|documents|email|emails) instead, a (voice|computer voice) that sounds (human|natural|like you|real)
  > a voice you'd (swear|think) is (human|real), has (articles|texts|pages|it) read (to you|aloud|out)
  > ~give your (text|script|video) a voice
transcription: Transcription < ai
  transcription, automatic transcription, speech-to-text, AI transcription, meeting transcription, call transcription, automatic transcript, live transcription, voice-to-text, speech recognition, meeting transcript, call transcript, voicemail transcription, searchable transcript
  > ~transcribe (calls|meetings|every call|every meeting|interviews|audio|recordings|your|voice), calls are transcribed, (calls|meetings|every word) turned into text
  > every (word|call|meeting|conversation|interview) (is|gets) (written down|typed up|typed out|transcribed), ~turn (speech|voice|recordings|audio|calls|voicemail|voicemails|voice notes|spoken words) into (text|words|writing), ~read (your|the|every) (voicemail|voicemails) (instead|as|like)
  > (calls|meetings|interviews|voicemails|lectures) (as text|in writing|written down|typed up), (talk|speak|you talk|you speak) and it (types|writes), ~search (what was said|your calls|every call|your meetings|everything said)
machine-translation: Automatic translation < ai
  automatic translation, machine translation, AI translation, real-time translation, auto-translation, translated automatically, live translation, auto-translate, message translation, one-click translation
  ? instant translation
  > ~translate (messages|conversations|pages|everything|content|texts|documents|replies|your site) (automatically|instantly|in real time|into|on the fly|for you), answers in the customer's language
  > everyone (reads|sees|gets) (it|everything|the message|messages|the page) in their own language, (write|reply|answer|chat|type) in (any|your own|your) language and (they|it|the)
  > they (write|type|reply|answer) in (Polish|Spanish|French|German|Japanese|Turkish|their language|their own language) [and] you (read|answer|reply), (translated|translates) (as you type|on the spot|while you type|as you write|as you read|before you read)
  > you (write|type) in (English|German|French|your language|your own language) and they (read|get|see)
voice-control: Voice control < ai
  voice control, voice command, voice assistant, voice input, Alexa skill, voice search, Alexa integration, works with Alexa, works with Google Assistant, works with Siri, voice-controlled, Siri Shortcut
  ? dictation
  > ~control __ (by|with your) voice, hands-free control
  > ~ask (Alexa|Siri|Google|your speaker|your smart speaker) (to|for|what|how|about), (lights|heating|blinds|music|orders|stock|notes|timers) by voice, ~talk to (your|the) (phone|app|speaker|dashboard|thermostat|lamp) [instead|and], without taking your hands off the wheel
  > ~speak (your|the) (notes|order|report|command) (instead|and|into)
recommendations: Personal recommendations < ai
  recommendation engine, product recommendation, personalised recommendation, personalized recommendation, AI recommendation, content recommendation, next best action, smart suggestion, next best offer
  ? personal recommendation
  > ~recommend (products|content|items|the next|what to), customers who bought this
  > based on what (you|they|customers|shoppers|visitors) (have bought|bought|like|liked|read|watched|viewed|ordered|browsed|listened), because you (bought|liked|watched|listened), (you|they|customers|shoppers) (might|may) also like, others also (bought|viewed|liked)
  > (shows|show|suggests) (each|every) (visitor|customer|shopper|reader|viewer|listener) (what|products|things|the|something), (suggest|offers|offer) (each|every) (visitor|customer|shopper|reader|viewer|listener) (what|products|things|the|something)
  > ~learn (what you like|your taste|your tastes|what they like)
lead-scoring: Lead scoring
  lead scoring, predictive lead scoring, lead score, AI lead scoring, lead grading, lead qualification score, opportunity scoring, deal scoring
  > which leads (are hot|to call first|are most likely|are worth), ~score leads, ~rank leads
  > know which (leads|prospects|enquiries) (to call|are ready|will buy|are hot|are serious|are worth), (hottest|best|warmest) (leads|prospects) (first|at the top|on top|rise), ~call the (hot|hottest|warm|warmest|best) (leads|ones|prospects) first
  > a score for (every|each) (lead|contact|prospect|deal), who is (most likely|ready) to buy, tells [you] who (will buy|is likely to buy)
  > ~predict who will (buy|sign|convert)
image-recognition: Image recognition < ai
  image recognition, face recognition, facial recognition, object detection, computer vision, licence plate recognition, license plate recognition, number plate recognition, ANPR, object recognition, photo recognition, image analysis, AI tagging of photos, visual quality inspection
  ? visual inspection
  > (recognises|recognizes) (your|the|every|each|a) (face|plant|number plate|plate|dish|product|bird|part|label), ~point (your|the) (phone|camera) at (a|the|any) (plant|mushroom|meal) and (it|see|get|find|learn), ~point (your|the) (phone|camera) at (a|the|any) (leaf|bird) and (it|see|get|find|learn)
  > ~point (your|the) (phone|camera) at (a|the|any) (part|weed|insect|wine label) and (it|see|get), ~point (your|the) (phone|camera) at (a|the|any) (part|weed|insect|wine label) and (find|learn), ~take a (photo|picture) and it (tells|knows|names|recognises|recognizes)
  > (camera|cameras) (reads|read) (the|your|every) (plate|number plate|plates|licence plate|license plate), tell you what (plant|bird|mushroom|weed|insect|tree) it is
document-comparison: Document review by AI < ai
  AI contract review, contract analysis, AI document review, clause extraction, AI redlining, AI contract analysis, document analysis, AI document analysis
  > ~flag (risky|unusual|missing|unfair|dangerous|odd) (clauses|clause|wording), ~spot (risky|unusual|missing|unfair|dangerous) clauses, ~find the (catch|traps|trap) in (the|a|your|any) contract, ~compare (contracts|two contracts|a contract|every contract) (clause|with your|against|to your)
  > (risky|unusual|unfair|dangerous|missing) clauses (flagged|marked|highlighted|spotted|found)
ai-coding: AI coding assistance < ai
  AI code completion, AI coding assistant, code completion, AI code review, automated code review, automatic code review, code generation, AI pair programmer, AI code generation, code suggestion
  > ~finish your (code|line|lines|function|functions) (for you|as you type|before), (writes|suggests|completes) (code|the code|the next line|whole functions|boilerplate|unit tests) (for you|as you type|while|with you|from), ~explain (code|any code|legacy code|the code) in plain
  > an AI (reads|reviews) (every|each|your) (pull request|commit|diff), ~review (every|each) (pull request|commit) (automatically|for you|by itself|before)
ai-training-optout: No training on customer data < ai
  no AI training on your data, zero data retention, AI opt-out
  > never (used|use) (your data|customer data|your content) to train, your data is (not|never) used to train, (do not|don't) train (on|models on|our models on) your, not used for (AI training|training)
  > your (data|content) (never|will never) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) (never|will never) feed [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) (won't|does not) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (data|content) (won't|does not) feed [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (never|will never) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (never|will never) feed [our|any|a|an|the|anyone's] (model|models|AI)
  > your (documents|files) (won't|does not) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (won't|does not) feed [our|any|a|an|the|anyone's] (model|models|AI)
  > your (data|content) (never|will never) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (data|content) (won't|does not) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (documents|files) (never|will never) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (documents|files) (won't|does not) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (data|content) (never|will never) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) (never|will never) teaches [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) (won't|does not) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (data|content) (won't|does not) teaches [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (never|will never) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (never|will never) teaches [our|any|a|an|the|anyone's] (model|models|AI)
  > your (documents|files) (won't|does not) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (won't|does not) teaches [our|any|a|an|the|anyone's] (model|models|AI)
  > your (data|content) (never|will never) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (data|content) (won't|does not) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (documents|files) (never|will never) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (documents|files) (won't|does not) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (data|content) (do not|don't) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) (do not|don't) feed [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) doesn't (train|trains|feed) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (documents|files) (do not|don't) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (do not|don't) feed [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) doesn't (train|trains|feed) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (data|content) (do not|don't) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (data|content) doesn't (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (documents|files) (do not|don't) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (documents|files) doesn't (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (data|content) (do not|don't) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) (do not|don't) teaches [our|any|a|an|the|anyone's] (model|models|AI), your (data|content) doesn't (feeds|teach|teaches) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (documents|files) (do not|don't) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) (do not|don't) teaches [our|any|a|an|the|anyone's] (model|models|AI), your (documents|files) doesn't (feeds|teach|teaches) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (data|content) (do not|don't) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (data|content) doesn't (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (documents|files) (do not|don't) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (documents|files) doesn't (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (conversations|code) (never|will never) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (never|will never) feed [our|any|a|an|the|anyone's] (model|models|AI)
  > your words (never|will never) (train|trains|feed) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (won't|does not) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (won't|does not) feed [our|any|a|an|the|anyone's] (model|models|AI)
  > your words (won't|does not) (train|trains|feed) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (never|will never) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your words (never|will never) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (conversations|code) (won't|does not) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your words (won't|does not) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (conversations|code) (never|will never) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (conversations|code) (never|will never) teaches [our|any|a|an|the|anyone's] (model|models|AI), your words (never|will never) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (conversations|code) (won't|does not) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (won't|does not) teaches [our|any|a|an|the|anyone's] (model|models|AI)
  > your words (won't|does not) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (never|will never) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your words (never|will never) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (conversations|code) (won't|does not) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your words (won't|does not) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (conversations|code) (do not|don't) (train|trains) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (do not|don't) feed [our|any|a|an|the|anyone's] (model|models|AI)
  > your (conversations|code) doesn't (train|trains|feed) [our|any|a|an|the|anyone's] (model|models|AI), your words (do not|don't|doesn't) (train|trains|feed) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (conversations|code) (do not|don't) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (conversations|code) doesn't (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your words (do not|don't|doesn't) (train|trains|feed) [our|any|a|an|the|anyone's] (algorithm|algorithms), your (conversations|code) (do not|don't) (feeds|teach) [our|any|a|an|the|anyone's] (model|models|AI)
  > your (conversations|code) (do not|don't) teaches [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) doesn't (feeds|teach|teaches) [our|any|a|an|the|anyone's] (model|models|AI)
  > your words (do not|don't|doesn't) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (model|models|AI), your (conversations|code) (do not|don't) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms)
  > your (conversations|code) doesn't (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), your words (do not|don't|doesn't) (feeds|teach|teaches) [our|any|a|an|the|anyone's] (algorithm|algorithms), no (model|AI) [ever|is ever|is] (learns from|trained on|trains on|learns) your
  > nothing you (write|upload|type) (trains|is used to train|ends up in|teaches) (a|any|our) (model|models|AI|training), nothing you (write|upload|type) (trains|is used to train|ends up in|teaches) (the|an) (model|models|AI|training)
  > nothing you (say|send) (trains|is used to train|ends up in|teaches) (a|any|our|the|an) (model|models|AI|training), we (don't|do not|never) (train|feed) (our|any) (models|model|AI) (on|with), opt out of (training|model training|AI training)
bring-your-own-model: Choice of AI model < ai
  bring your own model, bring your own LLM, own AI model, multiple AI models, custom AI model, fine-tuned model, private LLM, self-hosted model, on-device AI
  ? custom model, model choice, fine-tuning
  > ~bring your own (OpenAI|AI|LLM) (key|model|account), ~pick (the|your|which) (language model|LLM|AI model), ~choose (the|your|which|between) (language model|LLM|AI model|AI models|language models|LLMs), (runs|run) on your own (GPU|GPUs|model|models)
  > ~plug in your own (model|LLM|OpenAI key|models)
ai-knowledge-answers: Answers from own documents < ai
  retrieval-augmented generation, AI knowledge base, AI knowledge search, AI-powered knowledge base, AI answers from your docs
  ? RAG
  > answers from your (own|help|knowledge|documents|docs|help centre|help center), ~train (it|the bot|the AI) on your (own|docs|documents|help|website|content|knowledge base)
  > ~feed it your (docs|documents|manuals|PDFs|website|handbook|FAQs|knowledge base), ~upload your (manuals|documents|docs|PDFs|handbook) and (ask|it answers|get answers|start asking), it has read (your|the|every) (manual|manuals|handbook|documents|docs)
  > ~ask (your|the) (handbook|manuals|manual|docs|knowledge base|wiki) (a question|anything|and|in|questions), answers (taken|drawn|straight) from your [own] (handbook|manuals|docs|documents|knowledge base|wiki|website)
*condition-monitoring: Condition monitoring
  condition monitoring, machine health monitoring, vibration monitoring of machines, machine condition
predictive-maintenance: Predictive maintenance < forecasting
  predictive maintenance, failure prediction, condition-based maintenance, predictive servicing
  ? remaining useful life
  > ~predict (failures|breakdowns|faults|when), know before (it|a machine|a part|something) (breaks|fails), before (it|they|machines) (breaks|break|fails|fail)
  > know (days|weeks|hours) before (a|the|your) (pump|machine|bearing|lift) (breaks|fails|stops), know (days|weeks|hours) before (a|the|your) (part|motor|engine|boiler) (breaks|fails|stops), (machine|machines|pump|pumps|lift) (tell|tells|warn|warns) (you|us) (when|before|that)
  > (lifts|boiler|engine|motor|motors) (tell|tells|warn|warns) (you|us) (when|before|that), ~replace (parts|the part|a part|it) before (they|it) (fail|fails|break|breaks), which (machine|machines|part|pump|lift|truck) will (fail|break) (next|soon|first)
  > ~fix (it|machines|them) before (it breaks|they break|it fails|they fail), ~hear a bearing
ai-scheduling: AI scheduling < ai
  AI scheduling, AI planner, automatic scheduling, auto-scheduling, smart scheduling, AI calendar, automatic rostering, intelligent scheduling, AI rostering, auto-rostering
  > ~plan (your|the) (day|week|schedule|rota|roster) (for you|automatically), the (rota|roster|schedule) writes itself
  > (rota|roster|timetable|schedule) (plans|makes|fills|builds|arranges) itself, ~build (the|a|your) (rota|roster|schedule|timetable) (by itself|for you|automatically|in seconds|at the press), ~rearrange your (day|calendar|week) (when|for you|automatically|as)
  > one click and the (rota|roster|schedule|timetable) (is|fills|stands), ~find a (slot|gap) in your calendar for (every|each|your|the)
dynamic-pricing: Dynamic pricing
  dynamic pricing, automatic pricing, price optimisation, price optimization, repricing, smart pricing, automatic repricing, repricer, AI pricing, yield management, revenue management
  ? surge pricing
  > prices (adjust|adapt|change) automatically, ~adjust prices automatically
  > your (prices|rates) (follow|move with|rise and fall|respond to|react to|adapt to|go up when|rise when), ~raise (your prices|prices|your rates|rates) when (demand|it's busy|you are full|rooms|you're full), ~set the right price for every (night|room|seat|hour|day)
  > (price|prices|rates) (every|for every|for each) (night|room|seat) (by itself|automatically|on its own), ~watch (competitors' prices|your competitors' prices|what competitors charge) and (adjusts|changes|sets|adapts)
ai-explainability: Explainable AI < ai
  explainable AI, source citations for answers, AI audit trail, AI governance, AI guardrails, hallucination check, responsible AI
  ? human in the loop
  > ~cite (its|the|every|a|their) (sources|source), (shows|show) (its|you its|the) (sources|reasoning|working), every answer (comes with|has|links to|names|shows|cites) (a|its|the) (source|sources|reference|references|page|paragraph)
  > why (it|the AI|the model|the algorithm) (decided|suggests|suggested|made|chose|recommends|recommended), no black box, a (human|person) (always|has|keeps) [has] the (last|final) (word|say)
automatic-resolution: Automatic resolution of requests < ai
  automated resolution, ticket deflection, autonomous resolution, auto-resolution
  ? resolution rate, deflection rate
  > ~resolve # % of (tickets|requests|conversations|questions|enquiries|queries), ~answer # % of (tickets|requests|conversations|questions|enquiries|queries), ~solve __ without (a human|an agent|human help), ~deflect (tickets|up to|# %)
  > (tickets|questions|requests|enquiries) (close|answer|solve|resolve) themselves, (half|most|two thirds) of [your|all|the|incoming] (tickets|questions|requests) (never reach|are solved without|are answered without|answer themselves)
  > (half|most|two thirds) of [your|all|the|incoming] (enquiries|emails) (never reach|are solved without|are answered without|answer themselves)
  > (a third|three quarters) of [your|all|the|incoming] (tickets|questions|requests|enquiries|emails) (never reach|are solved without|are answered without|answer themselves)
  > (half|most|two thirds) of [your|all|the|incoming] (tickets|questions|requests) (are closed without|are solved before|are answered before), (half|most|two thirds) of [your|all|the|incoming] (enquiries|emails) (are closed without|are solved before|are answered before)
  > (a third|three quarters) of [your|all|the|incoming] (tickets|questions|requests|enquiries|emails) (are closed without|are solved before|are answered before), never (reach|reaches) (a human|an agent|your agents)
  > before (a human|an agent|a colleague) [even|ever] (sees|opens|reads|looks at) (it|them), # out of # (tickets|questions|requests|conversations|enquiries) (are|get) (solved|answered|resolved|closed) (without|by|automatically)
`);
