import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Fødselsnummer: [[01019010046]]",
    "fnr. [[010190 10046]]",
    "Kari Nordmann (D-nummer [[410190 10110]])",
    "Personnummeret hans er [[01019010046]].",
    "Norwegian national ID number: [[010190-10046]]",
    "Navn\tFødselsnummer\nKari Nordmann\t[[01019010046]]",
    "Vedr. norsk medarbejder Kari Nordmann, [[010190 10046]]",
    "f.nr. [[01019010046]]",
    "Fødselsnr [[01 01 90 10046]]",
    "Personnr. [[01.01.90-10046]]",
    "Skattekort for [[01019010046]]",
    "Sak for [[01019010046]], sykmeldt",
    "- Fødselsnummer: *[[010190 10046]]*",
    "fødelsnummer: [[01019010046]]",
    "Our driver from Norway, Kari Moe, ID [[01019010046]]",
  ],
  negatives: [
    "Ordre 01019010046",
    "AWB 02012345675",
    "Kontonr. 01019010046",
    "Faktura 01019010046 til betaling",
    "Se 01019010047",
    "Fragtbrev 01019010046",
    "fnr. 010190 1004",
    "IMEI 353918051234567",
    "Fødselsnummer skal ikke sendes på e-post.",
  ],
};
