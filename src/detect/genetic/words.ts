import type { CategoryWords } from "../_lexicon/words";

/** Inherited traits and what analyses of samples show. */
export const geneticWords: CategoryWords = {
  states: `
gentest! gentesten gentestes dna_te* dna_prof* dna_prø* dna_an* dna_sv* dna_spor genprof* genetisk* brca* *mutation! *mutationen genfejl* genvar* bærer_af_gen* bærer_af_en_gen* anlægsbæ* arvelig_* arveligt_* arvelige_* kromosom* helgen* exom* trisom* faderskabst* faderskabss* 
genetic_* genetically hereditary gene_mut* faulty_gene gene_var* pathogenic_* whole_exome* whole_geno* paternity_te* karyot* chromosom* 23andme* ancestrydna myheritage cftr! dna_sam* dna_res* dna_sw* dna_ev* dna_ma* inherited_dis* inherited_con* carries_the_gene carrier_of_the_gene lynch_syn* i_generne`,
  said: `genes!`,
  matters: `dna! genet! gene~ mutation mutations predispos* disponeret_for spytprø* saliva_s* blodtype* blood_type*`,
  things: "",
  acts: "",
  not: `*_our_dna *_vores_dna company_dna brand_dna mutation_te* genetisk_alg* genetic_alg* gentest_af genetisk_mod* genetically_mod* gene_ther* s_dna_is enron_dna katte_dna corporate_dna`,
};
