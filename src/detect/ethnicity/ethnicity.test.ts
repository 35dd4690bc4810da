import { describeCategory } from "../_testing/special-category";
import { ethnicityDetector } from "./ethnicity";

describeCategory(ethnicityDetector, {
  id: "ethnicity",
  category: "special",
  aboutPerson: [
    ["Hun er romani", ["romani likely"]],
    ["Ansøgeren har somalisk baggrund", ["baggrund likely"]],
    ["Han er af tyrkisk oprindelse", ["oprindelse likely"]],
    ["Hun er etnisk kurder", ["etnisk kurder likely"]],
    ["My father is Sami, and I'm mixed race", ["Sami certain", "mixed race likely"]],
    ["She's of Nigerian descent", ["Nigerian descent likely"]],
    ["Min mor er grønlænder", ["grønlænder likely"]],
    ["He is Black", ["Black likely"]],
    ["Jonas er iraner", ["iraner likely"]],
    ["Jonas er oprindeligt fra Iran", ["Iran likely"]],
    ["Jonas er født i Iran", ["Iran likely"]],
    ["She's from Kenya", ["Kenya likely"]],
    ["Min tyrkiske nabo", ["tyrkiske likely"]],
    ["We met a Roma woman", ["Roma likely"]],
    ["Jonas er en af de polakker", ["polakker likely"]],
    ["De kaldte Jonas en beskidt kineser", ["kineser likely"]],
  ],
  aboutNobody: [
    "Hun har baggrund i finans",
    "Varen er af ukendt oprindelse, siger Jens",
    "Samantha has a race condition in her code",
    "Vi købte sort maling til ham",
    "He got the certificate of origin",
    "Halvdelen er hans",
    "Jonas er i Iran",
    "Jonas er på et kinesisk kursus",
    "Tony's Mexican food",
    "The server is from China",
    "Vi skrev til Don Black",
    "Jonas fik en mail fra Iran",
  ],
});
