/** What doors may speak of before Graph is loaded: types alone, which weigh nothing. */
export type { GraphProblem } from "./errors";
export type { Folder } from "./mail-folders";
export type { FolderMessage } from "./messages";
export type { Candidate, SearchKind, SoughtPerson } from "./sent-mail";
