// Generated from schemas/manifest.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/manifest.schema.json",
  "title": "ManifestFile",
  "description": "What a product can do today: the capability manifest that overclaim audits copy against.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "manifest",
    "product",
    "as_of"
  ],
  "properties": {
    "manifest": {
      "description": "The version of this format. Always 1.",
      "const": 1
    },
    "product": {
      "$ref": "#/$defs/product"
    },
    "as_of": {
      "description": "The day on which these facts were last true, for example 2026-11-01.",
      "$ref": "#/$defs/date"
    },
    "review_every": {
      "description": "How often each entry has to be verified again, for example 90 days. An entry that was verified longer ago is reported as stale.",
      "$ref": "#/$defs/amount"
    },
    "unlisted": {
      "description": "How serious a claim of a capability is that this file does not know.",
      "enum": [
        "error",
        "warning",
        "off"
      ],
      "default": "error"
    },
    "plans": {
      "description": "The plans or editions on sale, lowest first. `Team+` elsewhere in this file means Team and every plan after it.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/plan"
      }
    },
    "platforms": {
      "description": "Every platform that the product runs on. Copy that names another one is reported.",
      "$ref": "#/$defs/texts"
    },
    "regions": {
      "description": "Every region that the product is offered in. Copy that names another one is reported.",
      "$ref": "#/$defs/texts"
    },
    "capabilities": {
      "description": "What the product can do, one entry for each thing that copy may speak of.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/capability"
      }
    },
    "commitments": {
      "description": "What is promised about service: response times, availability, support hours, refunds.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/commitment"
      }
    },
    "certifications": {
      "description": "Certificates, standards and laws that the product meets. This is the whole list: copy that claims another one is reported.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/certification"
      }
    },
    "proof": {
      "description": "Statistics, ranks, awards and comparisons that can be backed up.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/proof"
      }
    }
  },
  "$defs": {
    "text": {
      "type": [
        "string",
        "number"
      ]
    },
    "texts": {
      "type": [
        "string",
        "number",
        "array"
      ],
      "items": {
        "$ref": "#/$defs/text"
      }
    },
    "date": {
      "type": "string"
    },
    "period": {
      "type": [
        "string",
        "number"
      ]
    },
    "amount": {
      "type": [
        "string",
        "number"
      ]
    },
    "id": {
      "description": "A short name for this entry that no other entry has, for example single-sign-on. Findings refer to it.",
      "type": "string",
      "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
    },
    "bound": {
      "type": [
        "string",
        "number",
        "object"
      ],
      "additionalProperties": {
        "$ref": "#/$defs/amount"
      }
    },
    "status": {
      "title": "StatusWord",
      "description": "available (ga, stable, live, released) · limited (limited-availability) · preview (beta, public-preview) · private-preview (alpha, early-access) · planned (roadmap, in-development) · deprecated · retired (removed) · unsupported (no, wont-do).",
      "enum": [
        "available",
        "ga",
        "stable",
        "live",
        "released",
        "limited",
        "limited-availability",
        "preview",
        "beta",
        "public-preview",
        "private-preview",
        "alpha",
        "early-access",
        "planned",
        "roadmap",
        "in-development",
        "deprecated",
        "retired",
        "removed",
        "unsupported",
        "no",
        "wont-do"
      ]
    },
    "product": {
      "title": "ProductFile",
      "description": "What the product is called and who makes it.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "The product's name. Copy that uses it, an alias, the vendor's name, “we” or “our” is about the product.",
          "$ref": "#/$defs/text"
        },
        "aliases": {
          "description": "Other names of the product.",
          "$ref": "#/$defs/texts"
        },
        "vendor": {
          "description": "The company that makes it.",
          "$ref": "#/$defs/text"
        },
        "competitors": {
          "description": "Other companies' products. What copy says of them is a comparison, not a capability of this product.",
          "$ref": "#/$defs/texts"
        }
      }
    },
    "plan": {
      "title": "PlanFile",
      "description": "A plan's name, or its name with price and other names.",
      "type": [
        "string",
        "number",
        "object"
      ],
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "The plan's name as customers read it.",
          "$ref": "#/$defs/text"
        },
        "aliases": {
          "description": "Other names of the plan.",
          "$ref": "#/$defs/texts"
        },
        "price": {
          "description": "The lowest price, for example 12 USD per user per month. A lower price in copy is reported.",
          "$ref": "#/$defs/amount"
        }
      }
    },
    "limit": {
      "title": "LimitFile",
      "description": "Where the capability ends. A claim past it is reported; a claim within it is fine.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "of"
      ],
      "properties": {
        "of": {
          "description": "What is counted or measured, for example boards, file size, sync interval.",
          "$ref": "#/$defs/text"
        },
        "aliases": {
          "description": "Other names that copy uses for it.",
          "$ref": "#/$defs/texts"
        },
        "max": {
          "description": "The most the product can do: a number, a number with a unit (250 MB), unlimited, or one of these for each plan ({ Free: 3, Team: unlimited }).",
          "$ref": "#/$defs/bound"
        },
        "min": {
          "description": "The least it can take (15 minutes: never faster than that), or one value for each plan.",
          "$ref": "#/$defs/bound"
        }
      }
    },
    "disclose": {
      "title": "DiscloseFile",
      "description": "What copy has to say along with any claim of this entry.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "any"
      ],
      "properties": {
        "any": {
          "description": "Wordings of the disclosure; one of them is enough.",
          "$ref": "#/$defs/texts"
        },
        "within": {
          "description": "How near the disclosure has to stand.",
          "enum": [
            "sentence",
            "section",
            "document"
          ],
          "default": "section"
        }
      }
    },
    "roadmap": {
      "title": "RoadmapFile",
      "description": "Whether plans for this entry may be announced, and for when.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "public": {
          "description": "true: copy may announce it, for no earlier than the target.",
          "type": "boolean",
          "default": false
        },
        "target": {
          "description": "When it is to come: 2027, 2027-Q2, 2027-H1, 2027-05 or 2027-05-01.",
          "$ref": "#/$defs/period"
        }
      }
    },
    "capability": {
      "title": "CapabilityFile",
      "description": "One thing that the product can, cannot or will be able to do.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "name": {
          "description": "What people call it, for example Single sign-on.",
          "$ref": "#/$defs/text"
        },
        "aliases": {
          "description": "Other names that copy uses for it, for example SSO.",
          "$ref": "#/$defs/texts"
        },
        "summary": {
          "description": "What exactly it does, in a sentence or two.",
          "$ref": "#/$defs/text"
        },
        "status": {
          "$ref": "#/$defs/status"
        },
        "since": {
          "description": "The first day of this status.",
          "$ref": "#/$defs/date"
        },
        "until": {
          "description": "The last day of this status, for example a sunset date.",
          "$ref": "#/$defs/date"
        },
        "plans": {
          "description": "All the plans that have it; `Team+` is Team and every later one. Without this: every plan.",
          "$ref": "#/$defs/texts"
        },
        "platforms": {
          "description": "The platforms it is on. Without this: every platform.",
          "$ref": "#/$defs/texts"
        },
        "regions": {
          "description": "The regions it is offered in. Without this: every region.",
          "$ref": "#/$defs/texts"
        },
        "requires": {
          "description": "What the customer has to have or do first, for example DNS access.",
          "$ref": "#/$defs/texts"
        },
        "includes": {
          "description": "The CLOSED list of what it covers: integrations, formats, languages. Copy that names another member is reported.",
          "$ref": "#/$defs/texts"
        },
        "excludes": {
          "description": "What it does not cover, said outright.",
          "$ref": "#/$defs/texts"
        },
        "limits": {
          "description": "Where it ends: numbers, sizes, times.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/limit"
          }
        },
        "disclose": {
          "$ref": "#/$defs/disclose"
        },
        "roadmap": {
          "$ref": "#/$defs/roadmap"
        },
        "say": {
          "description": "Approved wording, offered as the fix.",
          "$ref": "#/$defs/text"
        },
        "evidence": {
          "description": "Files or addresses that show it is true.",
          "$ref": "#/$defs/texts"
        },
        "owner": {
          "description": "Who keeps this entry true.",
          "$ref": "#/$defs/text"
        },
        "verified": {
          "description": "The day somebody last checked it.",
          "$ref": "#/$defs/date"
        },
        "confirmed": {
          "description": "false: made by `overclaim init --from` and not confirmed by anybody yet.",
          "type": "boolean",
          "default": true
        }
      }
    },
    "commitment": {
      "title": "CommitmentFile",
      "description": "One promise about service. No status means available.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "name": {
          "description": "What people call it, for example Uptime.",
          "$ref": "#/$defs/text"
        },
        "aliases": {
          "description": "Other names that copy uses for it, for example availability.",
          "$ref": "#/$defs/texts"
        },
        "max": {
          "description": "The most that is promised: 99.9 %, 30 days; or one value for each plan.",
          "$ref": "#/$defs/bound"
        },
        "min": {
          "description": "The least it can take: 4 hours, 2 weeks; or one value for each plan.",
          "$ref": "#/$defs/bound"
        },
        "value": {
          "description": "The promise in words where it is no single number: Mon-Fri 09:00-18:00 CET.",
          "$ref": "#/$defs/text"
        },
        "summary": {
          "description": "What exactly is promised.",
          "$ref": "#/$defs/text"
        },
        "status": {
          "$ref": "#/$defs/status"
        },
        "since": {
          "description": "The first day of this status.",
          "$ref": "#/$defs/date"
        },
        "until": {
          "description": "The last day of this status.",
          "$ref": "#/$defs/date"
        },
        "plans": {
          "description": "All the plans that have it; `Team+` is Team and every later one. Without this: every plan.",
          "$ref": "#/$defs/texts"
        },
        "platforms": {
          "description": "The platforms it holds for. Without this: every platform.",
          "$ref": "#/$defs/texts"
        },
        "regions": {
          "description": "The regions it holds for. Without this: every region.",
          "$ref": "#/$defs/texts"
        },
        "requires": {
          "description": "What the customer has to have or do first.",
          "$ref": "#/$defs/texts"
        },
        "includes": {
          "description": "The CLOSED list of what it covers.",
          "$ref": "#/$defs/texts"
        },
        "excludes": {
          "description": "What it does not cover, said outright.",
          "$ref": "#/$defs/texts"
        },
        "limits": {
          "description": "Further bounds besides its own max or min.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/limit"
          }
        },
        "disclose": {
          "$ref": "#/$defs/disclose"
        },
        "roadmap": {
          "$ref": "#/$defs/roadmap"
        },
        "say": {
          "description": "Approved wording, offered as the fix.",
          "$ref": "#/$defs/text"
        },
        "evidence": {
          "description": "Files or addresses that show it is true.",
          "$ref": "#/$defs/texts"
        },
        "owner": {
          "description": "Who keeps this entry true.",
          "$ref": "#/$defs/text"
        },
        "verified": {
          "description": "The day somebody last checked it.",
          "$ref": "#/$defs/date"
        },
        "confirmed": {
          "description": "false: made by `overclaim init --from` and not confirmed by anybody yet.",
          "type": "boolean",
          "default": true
        }
      }
    },
    "certification": {
      "title": "CertificationFile",
      "description": "One certificate, standard or law that the product meets.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "name": {
          "description": "Its name as certificates spell it, for example SOC 2 Type II.",
          "$ref": "#/$defs/text"
        },
        "aliases": {
          "description": "Other names that copy uses for it, for example SOC 2.",
          "$ref": "#/$defs/texts"
        },
        "summary": {
          "description": "What it covers.",
          "$ref": "#/$defs/text"
        },
        "status": {
          "$ref": "#/$defs/status"
        },
        "since": {
          "description": "The first day on which it holds.",
          "$ref": "#/$defs/date"
        },
        "until": {
          "description": "The last day on which it holds.",
          "$ref": "#/$defs/date"
        },
        "valid_until": {
          "description": "The day on which it runs out.",
          "$ref": "#/$defs/date"
        },
        "plans": {
          "description": "The plans it holds for; `Team+` is Team and every later one. Without this: every plan.",
          "$ref": "#/$defs/texts"
        },
        "platforms": {
          "description": "The platforms it holds for. Without this: every platform.",
          "$ref": "#/$defs/texts"
        },
        "regions": {
          "description": "The regions it holds for. Without this: every region.",
          "$ref": "#/$defs/texts"
        },
        "disclose": {
          "$ref": "#/$defs/disclose"
        },
        "roadmap": {
          "$ref": "#/$defs/roadmap"
        },
        "say": {
          "description": "Approved wording, offered as the fix.",
          "$ref": "#/$defs/text"
        },
        "evidence": {
          "description": "Files or addresses that show it is true.",
          "$ref": "#/$defs/texts"
        },
        "owner": {
          "description": "Who keeps this entry true.",
          "$ref": "#/$defs/text"
        },
        "verified": {
          "description": "The day somebody last checked it.",
          "$ref": "#/$defs/date"
        },
        "confirmed": {
          "description": "false: made by `overclaim init --from` and not confirmed by anybody yet.",
          "type": "boolean",
          "default": true
        }
      }
    },
    "proof": {
      "title": "ProofFile",
      "description": "One statistic, rank, award or comparison that can be backed up.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "claim"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "claim": {
          "description": "The statement that can be backed up, for example 400 customers.",
          "$ref": "#/$defs/text"
        },
        "name": {
          "description": "A shorter name for it.",
          "$ref": "#/$defs/text"
        },
        "aliases": {
          "description": "Other words for what it speaks of, for example teams, companies.",
          "$ref": "#/$defs/texts"
        },
        "value": {
          "description": "The figure, for example 400 customers, 27 %, 3x, 4.6 out of 5.",
          "$ref": "#/$defs/text"
        },
        "max": {
          "description": "The most that may be claimed.",
          "$ref": "#/$defs/bound"
        },
        "min": {
          "description": "The least that may be claimed.",
          "$ref": "#/$defs/bound"
        },
        "summary": {
          "description": "How it was measured.",
          "$ref": "#/$defs/text"
        },
        "status": {
          "$ref": "#/$defs/status"
        },
        "since": {
          "description": "The first day on which it holds.",
          "$ref": "#/$defs/date"
        },
        "until": {
          "description": "The last day on which it holds.",
          "$ref": "#/$defs/date"
        },
        "valid_until": {
          "description": "The last day on which it may be used.",
          "$ref": "#/$defs/date"
        },
        "plans": {
          "description": "The plans it holds for; `Team+` is Team and every later one. Without this: every plan.",
          "$ref": "#/$defs/texts"
        },
        "platforms": {
          "description": "The platforms it holds for. Without this: every platform.",
          "$ref": "#/$defs/texts"
        },
        "regions": {
          "description": "The regions it holds for. Without this: every region.",
          "$ref": "#/$defs/texts"
        },
        "disclose": {
          "$ref": "#/$defs/disclose"
        },
        "say": {
          "description": "Approved wording, offered as the fix.",
          "$ref": "#/$defs/text"
        },
        "evidence": {
          "description": "Files or addresses that show it is true.",
          "$ref": "#/$defs/texts"
        },
        "owner": {
          "description": "Who keeps this entry true.",
          "$ref": "#/$defs/text"
        },
        "verified": {
          "description": "The day somebody last checked it.",
          "$ref": "#/$defs/date"
        },
        "confirmed": {
          "description": "false: made by `overclaim init --from` and not confirmed by anybody yet.",
          "type": "boolean",
          "default": true
        }
      }
    }
  }
};
