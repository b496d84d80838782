### Titles, mentions, results and what goes with them.
### One entry = one short sentence, or a few, one per line. Who has read it: relectures.yaml.

titre-document = Quelles aides pouvez-vous avoir ?
titre-aide = Pouvez-vous avoir { $aide } ?
titre-resultat = Quel est votre résultat ?
titre-definition = C'est quoi ?
titre-pourquoi = Pourquoi ?
titre-combien = Combien ?
titre-demarches = Que devez-vous faire ?
titre-pieces = Quels papiers faut-il ?
titre-ou = Où aller ?
titre-effets = Que se passe-t-il ensuite ?
titre-suites = Que changent vos nouvelles aides ?
titre-recours = Et si on vous dit non ?
titre-hypotheses = Qu'avons-nous supposé ?
titre-manque = Que nous manque-t-il ?
titre-certitude = Cette réponse est-elle sûre ?
titre-rappel = Que faut-il retenir ?

mention-texte = Ce texte vous explique votre résultat.
mention-date = Nous avons fait le calcul pour le { $jour }.
mention-estimation = Ce résultat est une estimation : il peut changer.
mention-administration-decide = Seule l'administration décide.

resume-possibles = { $nombre ->
    [0] Aujourd'hui, nous ne trouvons pas d'aide à demander.
    [one] Vous pouvez demander { $nombre } aide.
   *[other] Vous pouvez demander { $nombre } aides.
 }
resume-a-preciser = { $nombre ->
    [one] Pour { $nombre } aide, nous ne savons pas encore.
   *[other] Pour { $nombre } aides, nous ne savons pas encore.
 }

resultat-droit-probable =
    Oui, probablement.
    Vous pouvez probablement avoir { $aide }.
resultat-a-demander =
    Vous pouvez demander { $aide }.
    La réponse n'est pas automatique.
resultat-a-preciser =
    Nous ne savons pas encore.
    Vous pouvez peut-être avoir { $aide }.
resultat-non =
    Non, d'après notre calcul.
    Vous ne pouvez pas avoir { $aide } maintenant.
resultat-deja-ouvert =
    Oui.
    Vous avez déjà { $aide }.

resultat-questions = Les questions sont plus bas.

beneficiaire-conjoint = L'aide est pour la personne en couple avec vous.
beneficiaire-couple = L'aide est pour votre couple.

motif-commission-decide = Une personne ou une commission décide.
motif-regle-non-confirmee =
    Une règle dit peut-être non.
    Cette règle reste à vérifier.
motif-regle-inconnue = Nous ne connaissons pas toute la règle.
motif-fait-manquant = Il nous manque des réponses.
motif-conversion =
    Votre argent est très près de la limite.
    Notre calcul n'est pas assez précis.
    Donnez-nous le montant net et le montant brut.
motif-droit-d-abord =
    Cette réponse dépend d'un autre droit.
    Demandez d'abord cet autre droit.
motif-faute-connue =
    Notre calcul a un défaut connu.
    Ce défaut touche votre situation.
motif-mondes-non-explores = Il manque trop de réponses pour tout calculer.
motif-ecart-de-calcul =
    Nos 2 calculs donnent 2 réponses différentes.
    Demandez une réponse à l'administration.

combien-exact = Vous pouvez recevoir { $montant }.
combien-environ = Vous pouvez recevoir { $montant }.
combien-calcul = Le calcul donne { $montant }.
combien-jusqu-a =
    Vous pouvez recevoir jusqu'à { $montant }.
    C'est un maximum.
combien-choisi = Une personne ou une commission choisit le montant.
combien-minimum = Le plus petit montant est { $montant }.
combien-maximum = Le plus grand montant est { $montant }.
combien-depend = Le montant dépend des réponses qui manquent.
combien-regle-floue = Le règlement ne dit pas le montant exact.
part-demandeur = Pour vous : { $montant }.
part-conjoint = Pour votre couple : { $montant } en plus.
part-enfant = Pour l'enfant numéro { $numero } : { $montant }.
couverts = { $nombre ->
    [1] La CSS est pour vous.
   *[autres] La CSS est pour { $nombre } personnes chez vous.
}
forme-css = Pourquoi pas la CSS gratuite ?
ensuite-css-gratuite =
    Après 1 an, { $aide } compte aussi.
    La CSS reste gratuite pour vous.
ensuite-css-participation =
    Après 1 an, { $aide } compte aussi.
    Alors vous payez { $montant } pour la CSS.
ensuite-css-autre =
    Après 1 an, { $aide } compte aussi.
    Alors la réponse pour la CSS peut changer.
suite-aide =
    { $cause } change une aide reçue.
    Votre aide s'appelle : { $aide }.
    La somme passe de { $avant } à { $apres } par mois.
suite-peut-baisser = Attention : { $aide } peut baisser.
suite-baisse-comptee = Nous comptons déjà cette baisse.
nouveau-droit-compte = Ce montant compte déjà { $aide }.
nouveaux-droits-comptes = Ce montant compte déjà vos autres nouvelles aides.
nouveau-droit-remplace =
    Ensuite, { $aide } remplace cette aide.
    Demandez les 2 aides.
nouveau-droit-en-attendant = Avant { $aide }, vous pouvez recevoir { $montant }.
nouveau-droit-attente = Avant ce changement, vous pouvez recevoir { $montant }.
renonce-aide =
    Choisissez : cette aide ou { $aide }.
    Nous avons choisi le mieux pour vous.
renonce-montant = Sans { $aide }, vous pouvez recevoir { $montant }.
combien-inconnu =
    Nous ne connaissons pas le montant.
    Demandez le montant au service.
cout-exact = Vous payez { $montant }.
cout-nul = Vous ne payez rien.
cout-peut-etre-nul = Vous ne payez peut-être rien.
cout-minimum = Vous payez au moins { $montant }.
cout-maximum = Vous payez au plus { $montant }.

certitude-confirme = Nous connaissons la règle exacte.
certitude-a-confirmer = Un chiffre de la règle reste à vérifier.
certitude-non-trouve = Nous ne connaissons pas tous les chiffres de la règle.
certitude-regle-du = La règle date du { $jour }.
certitude-verifie-le = Notre dernière vérification date du { $jour }.

sortie-defaut =
    Votre situation peut changer.
    Revenez dans 3 mois.
sortie-trop-jeune =
    Vous pouvez demander plus tard.
    Revenez quand vous avez l'âge demandé.
sortie-age = D'autres aides existent pour votre âge.
sortie-ressources =
    Vous recevez moins d'argent un jour ?
    Alors revenez voir la personne qui vous aide.
sortie-residence =
    Le temps passé ici compte.
    Revenez dans quelques mois.
sortie-aspa-residence = Vous pouvez demander si vous vivez en France { $limite } par an.
sortie-sejour =
    Votre situation peut changer.
    Un travailleur social peut vous aider.
sortie-composition =
    Votre famille change ?
    Alors revenez voir la personne qui vous aide.
sortie-logement =
    Votre logement change ?
    Alors revenez voir la personne qui vous aide.
sortie-contrat =
    Vous pouvez demander un contrat à votre nom.
    Après, revenez voir la personne qui vous aide.
sortie-depense =
    Vous avez un jour une somme à payer ?
    Alors revenez voir la personne qui vous aide.
sortie-cumul =
    L'autre aide s'arrête un jour ?
    Alors revenez voir la personne qui vous aide.
sortie-droits-d-abord =
    Demandez d'abord vos autres droits.
    Après, revenez voir la personne qui vous aide.
sortie-affiliation =
    D'autres droits existent pour vos soins.
    Un travailleur social peut vous aider.
sortie-autonomie = Vos parents peuvent demander avec vous.
sortie-handicap =
    Vous avez un handicap ?
    La MDPH peut étudier votre situation.
sortie-travail =
    Votre travail change un jour ?
    Alors revenez voir la personne qui vous aide.
sortie-etudes =
    Vos études changent un jour ?
    Alors revenez voir la personne qui vous aide.
sortie-commission =
    Votre situation peut changer.
    Un travailleur social peut vous aider.
