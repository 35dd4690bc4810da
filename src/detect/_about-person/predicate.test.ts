import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const ethnicity = aboutPersonDetector("ethnicity");
const health = aboutPersonDetector("health");
const union = aboutPersonDetector("union");

describe("what is said of somebody", () => {
  finds(union, [
    ["by an owner", "Min fagforening ringede", "fagforening"],
    ["by an owner's name", "Mettes fagforening ringede", "fagforening"],
    ["not by a town's", "Horsens fagforening ringede", ""],
  ]);
  finds(health, [
    ["of who is", "She's blind", "blind"],
    ["of the reader", "You are blind", "blind"],
    ["of whom nobody names", "Er blind", "blind"],
    ["of an animal with an 's", "The cat's blind", ""],
    ["of a thing", "The server is sick", ""],
    ["in brackets", "Priya off all week (sick)", "sick"],
    ["in brackets, as a name", "Priya off all week (Sick Parade)", ""],
    ["in brackets behind a note of nobody", "All week (sick)", ""],
    ["in brackets in front of somebody", "All week (sick) by Priya", ""],
    ["in brackets that go on", "Priya off all week (sick as anybody)", ""],
    ["in brackets of the reader", "Your note of last week (sick)", ""],
    ["in brackets far behind", "Priya called from one of our other offices in May (sick)", ""],
  ]);
  finds(ethnicity, [
    ["of a man", "Jonas is Black", "Black"],
    ["not in a surname", "Vi skrev til Don Black", ""],
    ["not in the surname he had", "He was Tom Black", ""],
    ["not in a place's name", "He is in the Black Hills", ""],
    ["of a car", "He has a black car", ""],
  ]);
});

describe("where somebody comes from", () => {
  finds(ethnicity, [
    ["by a share", "I did the test and it came back 38% Igbo", "Igbo"],
    ["by a share in words of a table", "The food is 40 % Thai", ""],
    ["by his kin, whatever they do", "His grandparents are Sámi reindeer herders", "Sámi"],
    ["he is from there", "She's from Kenya", "Kenya"],
    ["a thing is", "The tea's from Kenya", ""],
    ["his food is", "Tony's Mexican food", ""],
    ["what he is", "He's Mexican", "Mexican"],
    ["a colleague", "An Iranian colleague called", "Iranian"],
    ["a colleague, who is something else", "An Iranian (colleague) called", ""],
    ["whose son he is", "He is an Iranian's son", ""],
    ["where he had lunch", "We had lunch at Tony's Mexican", ""],
    ["a soup is", "The soup's Mexican", ""],
    ["software is", "The software is Mexican", ""],
    ["he comes by train", "Jonas kommer med tog fra Iran", ""],
    ["an interpreter for nobody", "Vi bruger tolk på tigrinya", ""],
    ["what there is to eat", "Jonas er sulten, kinesisk bliver det", ""],
    ["a shop's", "He is in an Iranian's shop", ""],
    ["a neighbour", "Min tyrkiske nabo", "tyrkiske"],
    ["a car", "Min tyrkiske bil", ""],
    ["one of several", "Jonas er en af de polakker", "polakker"],
    ["one of several in English", "Jonas is one of the Poles", "Poles"],
    ["one child of several", "Et af de polske børn er her", ""],
    ["on behalf of several", "Jonas talte på vegne af de polske", ""],
    ["an interpreter for somebody", "En tolk på tigrinya bestilles til manden", "tigrinya"],
    ["a book", "En bog på tigrinya til Jonas", ""],
    ["he fled from there", "Jonas fled Syria", "Syria"],
    ["he came from there", "Jonas kommer fra Syrien", "Syrien"],
    ["he comes from there today", "Jonas kommer fra Syrien i morgen", ""],
    ["goods come from there", "Varen kommer fra Syrien", ""],
    ["he comes that", "Jonas kommer Syrien", ""],
    ["whom we met is", "We met him from Kenya", "Kenya"],
    ["his flight is", "My flight from Kenya", ""],
    ["he was called one", "De kaldte Jonas en beskidt kineser", "kineser"],
    ["he is in the country", "Jonas er i Iran", ""],
    ["he is from the country", "Jonas er fra Iran", "Iran"],
    ["he is back", "Jonas er tilbage fra Iran", ""],
    ["he is on his way, through two", "Jonas er på vej fra Iran", ""],
    ["his course is", "Jonas er på et kinesisk kursus", ""],
    ["what he is, before something else", "Jonas er kinesisk gift", ""],
    ["what he is, before a mark", "Jonas er kinesisk, gift", "kinesisk"],
    ["he looks so", "Jonas ser kinesisk ud", "kinesisk"],
    ["something else looks so", "Serveren ser kinesisk ud", ""],
    ["he speaks it best", "Jonas taler helst kinesisk", "kinesisk"],
    ["he eats it", "Jonas spiser dansk kinesisk", ""],
    ["half of him", "Jonas er halvt kinesisk", "kinesisk"],
    ["he had it made", "Jonas fik lavet kinesisk", ""],
  ]);
});
