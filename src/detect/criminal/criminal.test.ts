import { describeCategory } from "../_testing/special-category";
import { criminalDetector } from "./criminal";

describeCategory(criminalDetector, {
  id: "criminal",
  category: "criminal",
  aboutPerson: [
    ["Kenneth er dømt for vold", ["dømt for certain", "vold certain"]],
    ["Hendes straffeattest viser en dom", ["straffeattest likely"]],
    ["Han sidder i fængsel", ["i fængsel likely"]],
    ["Chaufføren er sigtet for hæleri", ["sigtet certain", "hæleri likely"]],
    ["Mette er blevet taget for spirituskørsel", ["spirituskørsel likely"]],
    ["Jens har begået underslæb", ["underslæb likely"]],
    ["She was convicted of fraud", ["convicted likely", "fraud certain"]],
    ["Keith got a DUI", ["DUI likely"]],
    ["Mr Lund was arrested for theft", ["arrested likely", "theft certain"]],
    ["Lis blev taget på fersk gerning", ["fersk gerning likely"]],
    ["Ole stak af med beløbet", ["stak af med likely"]],
    ["Han afsoner med fodlænke", ["afsoner likely", "fodlænke likely"]],
    ["He was fired for theft", ["theft likely"]],
    ["Politiet har anholdt min bror", ["anholdt likely"]],
  ],
  aboutNobody: [
    "Jonas er klar til strafferunden",
    "Hun sendte en straffeattestblanket",
    "Voldgiftssagen føres af Jens",
    "Han er fængslende at høre på",
    "Her track record is good",
    "Anna har styr på tyverialarmen",
    "Mads er i tvivl",
    "Jeg har sigtet mel",
    "Klubben har tilhold i hans kælder",
    "Jens sidder inde med viden",
    "Hans bror blev udsat for vold",
  ],
});
