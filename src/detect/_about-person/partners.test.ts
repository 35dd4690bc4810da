import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const sexLife = aboutPersonDetector("sex-life");

describe("whose partner somebody is", () => {
  finds(sexLife, [
    ["a wife of hers", "Hendes kone ringede", "kone"],
    ["a wife of his", "Hans kone ringede", ""],
    ["a husband of his", "His husband called", "husband"],
    ["a wife in English", "Her wife called", "wife"],
    ["a Danish here", "Her kommer en kone", ""],
    ["of a woman by her name", "Lines kone ringede", "kone"],
    ["of a man by his name", "Lars kone ringede", ""],
    ["of a man by a name with an apostrophe", "I dag ringede Lars' mand", "mand"],
    ["of a woman, her husband", "Kelly's husband called", ""],
    ["of a woman, in three words", "Kelly's wife called", "wife"],
    ["of a woman by her title", "Fru Holms kone ringede", "kone"],
    ["of a man by his title", "Hr. Holms kone ringede", ""],
    ["of the subject", "Line ses med sin kone", "kone"],
    ["of one of two", "Line og Peter ses med sin kone", ""],
    ["by the partner's name", "Hans kæreste Peter kommer", "kæreste"],
    ["by a job", "Hans kæreste Maleren kommer", ""],
    ["by a name in small letters", "Hans kæreste peter kommer", ""],
    ["of nobody", "Ida så en kone", ""],
  ]);
});

describe("who is married", () => {
  finds(sexLife, [
    ["two men", "Peter og Martin er gift", "gift"],
    ["two women, by the endings of their names", "Maja og Martina er gift", "gift"],
    ["too short to tell", "Ea og Martina er gift", ""],
    ["a woman and a dish", "Mia og pizza er gift", ""],
    ["a woman and a job", "Pia og Sekretær er gift", ""],
    ["a man and a woman", "Peter og Ida er forlovet", ""],
    ["two men and a woman", "Peter og Martin og Anna er gift", ""],
    ["two men, says a woman", "Anna siger, at Peter og Martin er gift", ""],
    ["two men, not with each other", "Peter og Martin er gift med jobbet", ""],
    ["a man to a man", "Peter er gift med Martin", "gift"],
    ["a man to a woman", "Peter er gift med Ida", ""],
    ["a man to whoever his boss is", "Martin is married to his boss", ""],
    ["a man to her brother", "Martin is married to her brother", "married"],
    ["a man to his sister", "Peter er gift med hans søster", ""],
    ["two women", "De to kvinder er gift", "gift"],
    ["women, in another clause", "De kvinder, vi har set i dag, er gift", ""],
    ["women and men", "Kvinder og mænd er gift", ""],
    ["men as such", "Mænd er gift", ""],
    ["one man", "Og Peter er gift", ""],
  ]);
});

describe("whose partner by who signs", () => {
  finds(sexLife, [
    ["a woman's wife", "Hej Bo,\nMin kone henter nøglen.\nMvh\nLine Holm\nLager", "kone"],
    ["a man's wife", "Hej Bo,\nMin kone henter nøglen.\nMvh\nMads", ""],
    ["a man's husband", "My husband called.\n\nKind regards, Martin", "husband"],
    ["with adjectives", "I'll be off with my brand new wife.\n\nxx\nSarah", "wife"],
    ["with adjectives, of somebody told of", "Tom married his long-term boyfriend", "boyfriend"],
    ["two women, one of whom writes", "Sofie og jeg bliver gift.\n/Ida", "gift"],
    ["a woman and a man, who writes", "Sofie og jeg bliver gift.\nKnus Mads", ""],
    ["a man to a man", "I'm married to Tom.\n/ Martin", "married"],
    ["busy together", "Simon and I are engaged in the audit.\nCheers Tom", ""],
    ["a name that may be anybody's", "Min kone henter nøglen.\nMvh Kontoret", ""],
    ["another's words", 'Karl skriver: "Min kone henter den".\nMvh Line', ""],
    ["below an older mail", "Min kone henter den.\n\nFra: Line Holm\nHvem henter?\nVh Line", ""],
    ["a man who works there", "Palle har taget sin mand fra lageret med", ""],
  ]);
});
