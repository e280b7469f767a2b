import { names } from './name-list.js';

/** Languages that people speak, and those that programs are written in. */
export const languages = names(
  'language',
  `
  English; British English, UK English < English; American English, US English < English; German, Deutsch; Swiss German < German; French, Français; Canadian French < French; Spanish, Español, Castilian; Latin American Spanish < Spanish; Italian, Italiano; Portuguese, Português; Brazilian Portuguese < Portuguese; European Portuguese < Portuguese; Dutch, Nederlands; Flemish; Danish, Dansk; Swedish, Svenska; Norwegian, Norsk, Bokmål; Finnish, Suomi; Icelandic; Polish?, Polski; Czech; Slovak; Slovenian, Slovene; Hungarian, Magyar; Romanian; Bulgarian; Croatian; Serbian; Bosnian; Macedonian; Albanian; Greek; Turkish, Türkçe; Russian; Ukrainian; Belarusian; Estonian; Latvian; Lithuanian; Irish, Gaelic; Welsh; Scottish Gaelic; Catalan; Basque; Galician; Maltese; Luxembourgish;
  Arabic; Hebrew; Persian, Farsi; Kurdish; Urdu; Hindi; Bengali; Punjabi; Gujarati; Tamil; Telugu; Marathi; Kannada; Malayalam; Nepali; Sinhala; Chinese; Mandarin, Mandarin Chinese < Chinese; Cantonese < Chinese; Simplified Chinese < Chinese; Traditional Chinese < Chinese; Japanese; Korean; Vietnamese; Thai; Indonesian, Bahasa Indonesia; Malay; Tagalog, Filipino; Khmer; Burmese; Lao; Mongolian; Kazakh; Uzbek; Azerbaijani; Georgian; Armenian; Pashto; Dari; Tigrinya; Amharic; Somali; Swahili; Hausa; Yoruba; Igbo; Zulu; Xhosa; Afrikaans; Hawaiian; Maori, Māori; Samoan; Haitian Creole; Esperanto; Latin?; Yiddish; British Sign Language, BSL; American Sign Language, ASL; German Sign Language; Sign language; Faroese; Greenlandic; Romani; Tatar; Tibetan; Javanese; Sundanese; Cebuano; Guarani; Quechua; Breton; Corsican; Frisian; Kinyarwanda; Lingala; Malagasy; Odia; Assamese; Sindhi; Turkmen; Kyrgyz; Tajik; Uyghur;
  Montenegrin; Aramaic; Bislama; Chechen; Dzongkha; Fijian; Fula; Hakka; Hmong; Ilocano; Kikuyu; Konkani; Ladino; Luganda; Maithili; Mauritian Creole; Ndebele; Northern Sotho; Occitan; Oromo; Papiamento; Sardinian; Sesotho; Setswana; Tamazight; Tok Pisin; Tongan; Twi; Wolof; Auslan; Irish Sign Language; French Sign Language; Makaton; Ancient Greek; Sanskrit;
  `,
);

export const programmingLanguages = names(
  'programming-language',
  `
  JavaScript; TypeScript; Python?; Java?; C sharp, csharp; C++; Golang; Rust?; Ruby?; PHP; Swift?; Kotlin; Scala; Objective-C; Dart?; Julia?; Perl; Lua; Elixir?; Erlang; Haskell; Clojure; Visual Basic, VB.NET, VBA; COBOL; Fortran; Delphi; Apex?; ABAP; SQL; PL/SQL; T-SQL; Bash?; PowerShell; Groovy?; MATLAB language; Solidity; WebAssembly, Wasm; Zig; OCaml; Prolog; Assembler; HTML5; CSS; GraphQL SDL; Node.js runtime; Ladder logic; Verilog; VHDL; Nim;
  F sharp; R language; Ada language; Hack language; PureScript; ReScript; CoffeeScript; AssemblyScript; Tcl; Raku; PL/pgSQL; SPARQL; KQL; AppleScript; AutoHotkey; Vala; Move language; Cairo language; Vyper; LabVIEW; Simulink; Blockly; AL language; X++; RPG IV; PL/I; Liquid templates; Jinja;
  `,
);
