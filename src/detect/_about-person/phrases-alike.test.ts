import { describe } from "@jest/globals";
import { finds, type Row } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

/** Beside a person, phrases of a category and others that begin as they do. */
const rows: Record<string, readonly Row[]> = {
  criminal: [
    ["a lift", "Bo was picked up by Peter at eight.", ""],
    ["an arrest", "Bo was picked up by police at eight.", "picked up by police"],
    ["a parcel", "Kassen blev hentet af Bent i går.", ""],
    ["a price", "Lone har hævet prisen på brød.", ""],
    ["tasks", "Sarah is facing challenges with the system.", ""],
    ["an indictment", "Sarah is facing charges.", "facing charges"],
    ["a change of code", "Mark has committed the change.", ""],
    ["an office", "Kim's previous office had a terrace.", ""],
    ["patience", "Den ro, der er udvist af dig og Klaus, er enestående.", ""],
  ],
  health: [
    ["a course", "Mette er til undervisning hele dagen.", ""],
    ["an examination", "Mette er til undersøgelse hele dagen.", "er til undersøgelse"],
    ["a shop", "Maria will manage the store until Easter.", ""],
    ["stress", "Maria can manage the stress.", "manage the stress"],
  ],
  union: [
    ["kin", "Laura asked her uncle for a van.", ""],
    ["her union", "Laura asked her union for help.", "asked her union"],
    ["a place of study", "Laura went to the university.", ""],
    ["where a psychologist is from", "Anne er psykolog fra Odense.", ""],
  ],
  ethnicity: [
    ["a thought", "Dave came to this conclusion late.", ""],
    ["a journey", "Dave came to this country late.", "came to this country"],
    ["a telephone", "Dave has a second generation phone.", ""],
  ],
  religion: [["speed", "Colin has found a faster route.", ""]],
  genetic: [
    ["a firm's offers", "Jane has two carrier offers.", ""],
    ["a team", "Jane leads the DNA team and the DNA and data unit.", ""],
  ],
  "sex-life": [
    ["a colleague", "Bo har en mandlig kollega i Odense.", ""],
    ["a trade", "She used to be a waiter.", ""],
  ],
  politics: [["when somebody prays", "Imran has room 4 on Fridays for his prayers.", ""]],
  biometric: [["a machine", "Kim wants a voice recorder.", ""]],
};

describe.each(Object.keys(rows))("%s", (id) => {
  finds(aboutPersonDetector(id as "health"), rows[id] as readonly Row[]);
});
