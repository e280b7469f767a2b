import { concepts } from './concept-list.js';

/** Artificial intelligence in products. */
export const ai = concepts(`
*ai: Artificial intelligence
  artificial intelligence, AI-powered, AI feature, machine learning, AI-driven, AI-based, deep learning, powered by AI, AI technology, AI capability, AI capabilities, AI-native, AI-first, generative AI, AI-enabled, GenAI
ai-assistant: AI assistant < ai <> chatbot
  AI assistant, AI copilot, copilot, AI companion, virtual assistant, digital assistant, AI helper, AI coach, smart assistant, AI sidekick, AI chat assistant, in-app AI assistant
  > ~ask (questions|a question|anything) in plain (language|English), ~ask the AI, ~chat with your (data|documents|files)
ai-agents: AI agents < ai <> ai-assistant
  AI agent, autonomous agent, agentic AI, agentic workflow, AI employee, digital worker, AI coworker, autonomous AI, AI SDR, AI receptionist, AI support agent, AI sales agent
  > agents that (act|work) on your behalf
chatbot: Chatbot < ai <> live-chat, ai-assistant
  chatbot, support bot, AI chatbot, conversational AI, bot builder, FAQ bot, conversational bot, virtual agent, answer bot, chatbot builder, website bot, AI chat, WhatsApp bot
  > a bot (answers|that answers|replies|handles)
ai-writing: AI writing < ai
  AI writing, AI writer, AI text generator, AI copywriting, AI content generator, AI drafting, text generation, AI text generation, AI writing assistant, AI copywriter, AI-generated text, AI-generated copy, AI content generation, AI-written description, AI email writer, AI-generated description
  > ~draft (emails|replies|texts|posts|copy|product descriptions) (for you|automatically|in seconds|with AI), ~write (emails|replies|texts|posts|copy|product descriptions) (for you|automatically|with AI|in seconds)
ai-replies: AI reply suggestions < ai
  AI reply, suggested reply, suggested replies, AI-suggested reply, reply suggestion, smart reply, AI answer, AI-drafted reply, AI replies, AI-suggested replies, suggested answer, smart replies, AI-generated answer, answer suggestion
  > ~suggest (replies|answers|the right answer|a reply|an answer|responses), ~propose (replies|answers|a reply)
ai-summaries: AI summaries < ai
  AI summary, AI summaries, automatic summary, automatic summaries, AI-generated summary, conversation summary, ticket summary, thread summary, document summary, auto-summary, smart summary, AI summarisation, AI summarization, text summarisation, text summarization, AI recap
  > ~summarise (documents|conversations|threads|long|tickets|emails|articles|texts|everything|your), ~summarize (documents|conversations|threads|long|tickets|emails|articles|texts|everything|your), the gist of (every|any|long)
ai-image-generation: AI image generation < ai
  AI image generation, AI image generator, text-to-image, AI-generated image, image generation, AI art generator, generative fill, AI background removal, AI product photo, AI photo editing, AI headshot
  > ~generate (images|pictures|photos|artwork) (from|with)
ai-video-generation: AI video generation < ai
  AI video generator, AI avatar, text-to-video, AI video generation, AI presenter, AI video editing, talking avatar
ai-voice: AI voice < ai
  text-to-speech, AI voice, voice cloning, AI voiceover, synthetic voice, AI narration, read-aloud function, speech synthesis, AI dubbing, natural-sounding voice, AI voice agent, voice bot
  > ~read __ aloud
transcription: Transcription < ai
  transcription, automatic transcription, speech-to-text, AI transcription, meeting transcription, call transcription, automatic transcript, live transcription, voice-to-text, speech recognition, meeting transcript, call transcript, voicemail transcription, searchable transcript
  > ~transcribe (calls|meetings|every call|every meeting|interviews|audio|recordings|your|voice), calls are transcribed, (calls|meetings|every word) turned into text
machine-translation: Automatic translation < ai <> multi-language-interface
  automatic translation, machine translation, AI translation, real-time translation, auto-translation, translated automatically, live translation, instant translation, auto-translate, message translation, one-click translation
  > ~translate (messages|conversations|pages|everything|content|texts|documents|replies|your site) (automatically|instantly|in real time|into|on the fly|for you), answers in the customer's language
voice-control: Voice control < ai
  voice control, voice command, voice assistant, voice input, Alexa skill, dictation, voice search, Alexa integration, works with Alexa, works with Google Assistant, works with Siri, voice-controlled, Siri Shortcut
  > ~control __ (by|with your) voice, hands-free control
recommendations: Personal recommendations < ai
  recommendation engine, product recommendation, personalised recommendation, personalized recommendation, AI recommendation, content recommendation, next best action, smart suggestion, personal recommendation, next best offer
  > ~recommend (products|content|items|the next|what to), customers who bought this
lead-scoring: Lead scoring
  lead scoring, predictive lead scoring, lead score, AI lead scoring, lead grading, lead qualification score, opportunity scoring, deal scoring
  > which leads (are hot|to call first|are most likely|are worth), ~score leads, ~rank leads
image-recognition: Image recognition < ai
  image recognition, face recognition, facial recognition, object detection, computer vision, visual inspection, licence plate recognition, license plate recognition, number plate recognition, ANPR, object recognition, photo recognition, image analysis, AI tagging of photos, visual quality inspection
document-comparison: Document review by AI < ai
  AI contract review, contract analysis, AI document review, clause extraction, AI redlining, AI contract analysis, document analysis, AI document analysis
ai-coding: AI coding assistance < ai
  AI code completion, AI coding assistant, code completion, AI code review, automated code review, automatic code review, code generation, AI pair programmer, AI code generation, code suggestion
ai-training-optout: No training on customer data < ai
  no AI training on your data, zero data retention, AI opt-out
  > never (used|use) (your data|customer data|your content) to train, your data is (not|never) used to train, (do not|don't) train (on|models on|our models on) your, not used for (AI training|training)
bring-your-own-model: Choice of AI model < ai
  bring your own model, bring your own LLM, custom model, own AI model, model choice, multiple AI models, custom AI model, fine-tuned model, private LLM, fine-tuning, self-hosted model, on-device AI
ai-knowledge-answers: Answers from own documents < ai
  retrieval-augmented generation, RAG, AI knowledge base, AI knowledge search, AI-powered knowledge base, AI answers from your docs
  > answers from your (own|help|knowledge|documents|docs|help centre|help center), ~train (it|the bot|the AI) on your (own|docs|documents|help|website|content|knowledge base)
predictive-maintenance: Predictive maintenance < forecasting
  predictive maintenance, condition monitoring, failure prediction, condition-based maintenance, remaining useful life, predictive servicing
  > ~predict (failures|breakdowns|faults|when), know before (it|a machine|a part|something) (breaks|fails), before (it|they|machines) (breaks|break|fails|fail)
ai-scheduling: AI scheduling < ai
  AI scheduling, AI planner, automatic scheduling, auto-scheduling, smart scheduling, AI calendar, automatic rostering, intelligent scheduling, AI rostering, auto-rostering
  > ~plan (your|the) (day|week|schedule|rota|roster) (for you|automatically), the (rota|roster|schedule) writes itself
dynamic-pricing: Dynamic pricing
  dynamic pricing, automatic pricing, price optimisation, price optimization, repricing, smart pricing, automatic repricing, repricer, surge pricing, AI pricing, yield management, revenue management
  > prices (adjust|adapt|change) automatically, ~adjust prices automatically
ai-explainability: Explainable AI < ai
  explainable AI, source citations for answers, AI audit trail, human in the loop, AI governance, AI guardrails, hallucination check, responsible AI
automatic-resolution: Automatic resolution of requests < ai
  resolution rate, automated resolution, ticket deflection, deflection rate, autonomous resolution, auto-resolution
  > ~resolve # % of (tickets|requests|conversations|questions|enquiries|queries), ~answer # % of (tickets|requests|conversations|questions|enquiries|queries), ~solve __ without (a human|an agent|human help), ~deflect (tickets|up to|# %)
`);
