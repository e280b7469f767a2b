// Generated from schemas/report.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/report.schema.json",
  "title": "ReportFile",
  "description": "What `overclaim audit --format json` prints: one object that every other report format is made from.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion",
    "tool",
    "asOf",
    "manifest",
    "documents",
    "findings",
    "claims",
    "unsure",
    "problems",
    "summary"
  ],
  "properties": {
    "schemaVersion": {
      "description": "Changes when a consumer has to change.",
      "const": 1
    },
    "tool": {
      "type": "object",
      "description": "The program that made the report.",
      "additionalProperties": false,
      "required": [
        "name",
        "version"
      ],
      "properties": {
        "name": {
          "const": "overclaim"
        },
        "version": {
          "type": "string"
        }
      }
    },
    "asOf": {
      "description": "The day the audit speaks of (`--as-of`), YYYY-MM-DD.",
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
    },
    "manifest": {
      "type": "object",
      "description": "The manifest that the documents were audited against.",
      "additionalProperties": false,
      "required": [
        "path",
        "product",
        "asOf",
        "sha256"
      ],
      "properties": {
        "path": {
          "description": "Relative to the working directory, with forward slashes.",
          "type": "string"
        },
        "product": {
          "description": "The product's name.",
          "type": "string"
        },
        "asOf": {
          "description": "The day its facts were last true, YYYY-MM-DD.",
          "type": "string",
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        },
        "sha256": {
          "description": "SHA-256 of the manifest file, in hexadecimal.",
          "type": "string"
        }
      }
    },
    "documents": {
      "description": "Every document that was read, clean ones too.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/document"
      }
    },
    "findings": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "claims": {
      "description": "Every claim that was recognized, with the verdict on it.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/claim"
      }
    },
    "unsure": {
      "description": "Sentences that look like claims and could not be placed either way.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/unsureClaim"
      }
    },
    "problems": {
      "description": "What went wrong without stopping the audit.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    },
    "summary": {
      "$ref": "#/$defs/summary"
    }
  },
  "$defs": {
    "severity": {
      "enum": [
        "error",
        "warning",
        "info"
      ]
    },
    "family": {
      "description": "`manifest`, `document` and `suppression` are about the manifest, the reading and the ignore comments themselves.",
      "enum": [
        "beyond",
        "roadmap",
        "vague",
        "conflict",
        "manifest",
        "document",
        "suppression"
      ]
    },
    "position": {
      "type": "object",
      "description": "A place in a source file; columns and offsets are in UTF-16 units.",
      "additionalProperties": false,
      "required": [
        "line",
        "column",
        "offset"
      ],
      "properties": {
        "line": {
          "description": "Counted from 1.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "description": "Counted from 1.",
          "type": "integer",
          "minimum": 1
        },
        "offset": {
          "description": "Counted from 0.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "rectangle": {
      "type": "object",
      "description": "On a PDF page, in points, from the lower left corner.",
      "additionalProperties": false,
      "required": [
        "x",
        "y",
        "width",
        "height"
      ],
      "properties": {
        "x": {
          "type": "number"
        },
        "y": {
          "type": "number"
        },
        "width": {
          "type": "number"
        },
        "height": {
          "type": "number"
        }
      }
    },
    "document": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "path",
        "format",
        "title",
        "words",
        "claims",
        "notAudited"
      ],
      "properties": {
        "path": {
          "description": "Relative to the working directory, with forward slashes; of a page of a website, its address.",
          "type": "string"
        },
        "format": {
          "description": "Null where the document could not be read.",
          "enum": [
            "html",
            "markdown",
            "mdx",
            "pdf",
            "pptx",
            "docx",
            "text",
            null
          ]
        },
        "title": {
          "description": "What the document calls itself.",
          "type": [
            "string",
            "null"
          ]
        },
        "words": {
          "type": "integer",
          "minimum": 0
        },
        "claims": {
          "type": "integer",
          "minimum": 0
        },
        "notAudited": {
          "description": "Parts without text, which were not audited.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/notAuditedPart"
          }
        }
      }
    },
    "notAuditedPart": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "page",
        "slide",
        "reason"
      ],
      "properties": {
        "page": {
          "description": "PDF page, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "slide": {
          "description": "Slide, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "reason": {
          "description": "For a person: \"page 4 is an image without text\".",
          "type": "string"
        }
      }
    },
    "finding": {
      "type": "object",
      "description": "One thing to mend, at one place or, for text that repeats, at several.",
      "additionalProperties": false,
      "required": [
        "rule",
        "family",
        "severity",
        "path",
        "start",
        "end",
        "page",
        "slide",
        "rectangles",
        "section",
        "sentence",
        "quote",
        "quoteStart",
        "entry",
        "claimed",
        "declared",
        "message",
        "suggestion",
        "confidence",
        "related",
        "fingerprint",
        "baseline"
      ],
      "properties": {
        "rule": {
          "description": "`family/name`.",
          "type": "string",
          "pattern": "^[a-z-]+/[a-z-]+$"
        },
        "family": {
          "$ref": "#/$defs/family"
        },
        "severity": {
          "$ref": "#/$defs/severity"
        },
        "path": {
          "description": "Relative to the working directory, with forward slashes; of a page of a website, its address.",
          "type": "string"
        },
        "start": {
          "description": "Where it begins in the source file; null for PDF, slides and DOCX.",
          "anyOf": [
            {
              "$ref": "#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "end": {
          "description": "The first position after it.",
          "anyOf": [
            {
              "$ref": "#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "page": {
          "description": "PDF page, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "slide": {
          "description": "Slide, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "rectangles": {
          "description": "PDF: where the quote stands; empty elsewhere.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/rectangle"
          }
        },
        "section": {
          "description": "Titles of the headings above, outermost first.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "sentence": {
          "description": "The sentence, heading or cell as a reader sees it.",
          "type": "string"
        },
        "quote": {
          "description": "The words at fault.",
          "type": "string"
        },
        "quoteStart": {
          "description": "Where in `sentence` the quote begins, in UTF-16 units; -1 where it is no part of it.",
          "type": "integer",
          "minimum": -1
        },
        "entry": {
          "description": "Id of the manifest entry concerned.",
          "type": [
            "string",
            "null"
          ]
        },
        "claimed": {
          "description": "What the copy says, in short.",
          "type": [
            "string",
            "null"
          ]
        },
        "declared": {
          "description": "What the manifest says, in short.",
          "type": [
            "string",
            "null"
          ]
        },
        "message": {
          "type": "string"
        },
        "suggestion": {
          "description": "What to write instead.",
          "type": [
            "string",
            "null"
          ]
        },
        "confidence": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "related": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/relatedPlace"
          }
        },
        "fingerprint": {
          "description": "Stable over moved lines.",
          "type": "string"
        },
        "baseline": {
          "description": "Whether the baseline knows it; null when there is no baseline.",
          "enum": [
            "new",
            "unchanged",
            null
          ]
        }
      }
    },
    "relatedPlace": {
      "type": "object",
      "description": "Another place of the same text (`repeat`), or one that disagrees (`conflict`).",
      "additionalProperties": false,
      "required": [
        "kind",
        "path",
        "start",
        "end",
        "page",
        "slide",
        "quote",
        "message"
      ],
      "properties": {
        "kind": {
          "enum": [
            "repeat",
            "conflict"
          ]
        },
        "path": {
          "description": "Relative to the working directory, with forward slashes; of a page of a website, its address.",
          "type": "string"
        },
        "start": {
          "description": "Where it begins in the source file; null for PDF, slides and DOCX.",
          "anyOf": [
            {
              "$ref": "#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "end": {
          "description": "The first position after it.",
          "anyOf": [
            {
              "$ref": "#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "page": {
          "description": "PDF page, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "slide": {
          "description": "Slide, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "quote": {
          "type": "string"
        },
        "message": {
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "verdict": {
      "enum": [
        "supported",
        "overstated",
        "contradicted",
        "unlisted",
        "forward-looking",
        "vague",
        "not-checkable"
      ]
    },
    "claim": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "path",
        "start",
        "page",
        "slide",
        "section",
        "sentence",
        "entry",
        "verdict",
        "confidence"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "path": {
          "description": "Relative to the working directory, with forward slashes; of a page of a website, its address.",
          "type": "string"
        },
        "start": {
          "description": "Where it begins in the source file; null for PDF, slides and DOCX.",
          "anyOf": [
            {
              "$ref": "#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "page": {
          "description": "PDF page, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "slide": {
          "description": "Slide, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "section": {
          "description": "Titles of the headings above, outermost first.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "sentence": {
          "type": "string"
        },
        "entry": {
          "description": "Id of the manifest entry that it was compared with.",
          "type": [
            "string",
            "null"
          ]
        },
        "verdict": {
          "$ref": "#/$defs/verdict"
        },
        "confidence": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        }
      }
    },
    "unsureClaim": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "path",
        "start",
        "page",
        "slide",
        "sentence",
        "reason",
        "candidates"
      ],
      "properties": {
        "path": {
          "description": "Relative to the working directory, with forward slashes; of a page of a website, its address.",
          "type": "string"
        },
        "start": {
          "description": "Where it begins in the source file; null for PDF, slides and DOCX.",
          "anyOf": [
            {
              "$ref": "#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "page": {
          "description": "PDF page, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "slide": {
          "description": "Slide, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "sentence": {
          "type": "string"
        },
        "reason": {
          "type": "string"
        },
        "candidates": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "A manifest entry that it may speak of.",
            "additionalProperties": false,
            "required": [
              "entry",
              "confidence"
            ],
            "properties": {
              "entry": {
                "type": "string"
              },
              "confidence": {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              }
            }
          }
        }
      }
    },
    "problem": {
      "type": "object",
      "description": "Something that a person can mend.",
      "additionalProperties": false,
      "required": [
        "code",
        "severity",
        "message",
        "path",
        "position",
        "page",
        "hint"
      ],
      "properties": {
        "code": {
          "description": "A stable machine name, e.g. `document/encrypted`.",
          "type": "string"
        },
        "severity": {
          "enum": [
            "error",
            "warning"
          ]
        },
        "message": {
          "type": "string"
        },
        "path": {
          "type": [
            "string",
            "null"
          ]
        },
        "position": {
          "anyOf": [
            {
              "$ref": "#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "page": {
          "description": "PDF page, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "hint": {
          "description": "What to do about it.",
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "summary": {
      "type": "object",
      "description": "The audit in figures.",
      "additionalProperties": false,
      "required": [
        "documents",
        "words",
        "claims",
        "supported",
        "suppressed",
        "byFamily",
        "bySeverity"
      ],
      "properties": {
        "documents": {
          "type": "integer",
          "minimum": 0
        },
        "words": {
          "type": "integer",
          "minimum": 0
        },
        "claims": {
          "type": "integer",
          "minimum": 0
        },
        "supported": {
          "type": "integer",
          "minimum": 0
        },
        "suppressed": {
          "description": "Findings that comments, waivers or the baseline set aside.",
          "type": "integer",
          "minimum": 0
        },
        "byFamily": {
          "description": "Findings of each family that has any.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "beyond": {
              "type": "integer",
              "minimum": 0
            },
            "roadmap": {
              "type": "integer",
              "minimum": 0
            },
            "vague": {
              "type": "integer",
              "minimum": 0
            },
            "conflict": {
              "type": "integer",
              "minimum": 0
            },
            "manifest": {
              "type": "integer",
              "minimum": 0
            },
            "document": {
              "type": "integer",
              "minimum": 0
            },
            "suppression": {
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "bySeverity": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "error",
            "warning",
            "info"
          ],
          "properties": {
            "error": {
              "type": "integer",
              "minimum": 0
            },
            "warning": {
              "type": "integer",
              "minimum": 0
            },
            "info": {
              "type": "integer",
              "minimum": 0
            }
          }
        }
      }
    }
  }
};
