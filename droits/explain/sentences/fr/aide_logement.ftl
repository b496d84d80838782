### Housing aid, energy voucher and Solidarité Transport: names, questions, what to do
### (droits/rules/national/aide_logement.py, cheque_energie.py, solidarite_transport.py).

# --- aide_logement ------------------------------------------------------------------------------

aide-aide-logement-nom = Aide au logement
aide-aide-logement-article = l'aide au logement
aide-aide-logement-definition =
    L'aide au logement paye une partie du loyer.
    La Caf paye cette aide tous les mois.
variante-aide-logement-apl =
    Votre propriétaire a un accord avec l'État.
    Le nom de cette aide est : aide personnalisée.
variante-aide-logement-alf = C'est l'aide au logement pour les familles.
variante-aide-logement-als = Cette aide s'appelle : aide sociale au logement.

critere-aide-logement-locataire = Êtes-vous locataire du logement ?
critere-aide-logement-foyer =
    Vivez-vous dans une résidence avec des services ?
    La Caf fait un autre calcul pour ces résidences.
critere-aide-logement-accession =
    Payez-vous un prêt pour votre logement ?
    Notre calcul ne connaît pas cette aide.
critere-aide-logement-hotel =
    Vivez-vous à l'hôtel ?
    La Caf regarde chaque chambre d'hôtel.
critere-aide-logement-asile =
    Avez-vous un autre papier que la demande d'asile ?
    La Caf regarde votre papier.
critere-aide-logement-etudiant =
    Avez-vous une bourse ou une nationalité d'Europe ?
    Cette question est pour les études.
critere-aide-logement-residence = { $comparaison ->
    [au_moins] Vivez-vous dans ce logement { $limite } par an ou plus ?
   *[sans_limite] Vivez-vous dans ce logement toute l'année ?
 }
critere-aide-logement-bail = Le bail est-il à votre nom ?
critere-aide-logement-paie-un-loyer = Payez-vous un loyer ?
critere-aide-logement-proprietaire =
    Le propriétaire est-il une autre personne que votre famille ?
    Par exemple : vos parents ou vos enfants.
critere-aide-logement-decent =
    Votre logement est-il sans danger ?
    Un danger existe ?
    Alors la Caf peut garder l'aide pendant un temps.
critere-aide-logement-premier-mois =
    Êtes-vous dans ce logement depuis le mois dernier ?
    L'aide commence le mois après votre entrée.
critere-aide-logement-biens =
    Vivez-vous sans autre logement et sans loyer reçu ?
    Notre calcul ne sait pas compter ces biens.
critere-aide-logement-garde =
    Vos enfants vivent-ils toujours avec vous ?
    Notre calcul ne sait pas compter une moitié d'année.
critere-aide-logement-loyer = { $comparaison ->
    [moins_de] Payez-vous moins de { $limite } ?
   *[sans_limite] Votre loyer est-il sous la limite ?
 }
critere-aide-logement-ressources = { $comparaison ->
    [moins_de] Pouvez-vous payer moins de { $limite } ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    La Caf regarde ce que vous pouvez payer.
critere-aide-logement-minimum = { $comparaison ->
    [au_moins] L'aide fait-elle { $limite } ou plus ?
   *[sans_limite] L'aide est-elle assez grande ?
 }

sortie-aide-logement-locataire =
    Vous avez un jour un logement en location ?
    Alors demandez l'aide au logement tout de suite.
sortie-aide-logement-proprietaire =
    Vous avez un jour un autre logement en location ?
    Alors demandez l'aide au logement tout de suite.
sortie-aide-logement-paie-un-loyer =
    Vous payez un jour un loyer ?
    Alors demandez l'aide au logement tout de suite.
sortie-aide-logement-loyer =
    Vous avez un jour un loyer moins cher ?
    Alors demandez l'aide au logement tout de suite.

demarche-demander-aide-logement =
    Demandez l'aide au logement à la Caf.
    Demandez sur le site de la Caf.
    Dites à la Caf si le logement est dangereux.
piece-attestation-loyer =
    L'attestation de loyer.
    Votre propriétaire remplit et signe ce papier.
ou-caf-en-ligne = Sur le site de la Caf.
delai-aide-logement-debut =
    L'aide commence le mois après votre entrée.
    L'aide commence au plus tôt le mois de la demande.
    Demandez vite pour garder tous vos mois.
delai-aide-logement-trois-mois = La Caf regarde votre situation tous les 3 mois.
limite-parents-ifi =
    Vos parents payent l'impôt sur la fortune immobilière ?
    Et vous êtes sur l'avis d'impôt de vos parents ?
    Alors la Caf ne paye pas l'aide.
limite-surface-logement =
    La Caf refuse un logement trop petit.
    Notre calcul ne voit pas la taille.
limite-epargne-imposee =
    Nous comptons tout votre argent de côté.
    La Caf compte parfois moins.
limite-jeune-menage = Un mariage récent change seulement le nom de l'aide.

# --- cheque_energie -----------------------------------------------------------------------------

aide-cheque-energie-nom = Chèque énergie
aide-cheque-energie-article = le chèque énergie
aide-cheque-energie-definition =
    Le chèque énergie paye vos factures d'énergie.
    Par exemple : l'électricité ou le gaz.
    Vous recevez ce chèque une fois par an.

critere-cheque-energie-logement = Êtes-vous locataire ou propriétaire du logement ?
critere-cheque-energie-foyer =
    Vivez-vous dans une résidence avec des services ?
    Alors la résidence reçoit l'aide pour vous.
critere-cheque-energie-contrat = Le contrat d'électricité est-il à votre nom ?
critere-cheque-energie-ressources =
    { $comparaison ->
        [moins_de] Comptez-vous moins de { $limite } par personne ?
       *[sans_limite] Votre argent par personne est-il sous la limite ?
    }
    La somme est sur votre avis d'impôt.
    La première personne compte plus que les autres.

sortie-cheque-energie-logement =
    La personne du contrat d'électricité peut demander.
    Chaque logement a un chèque.

demarche-attendre-cheque-energie =
    Parfois, le chèque arrive sans demande.
    Regardez vos lettres et vos courriers.
demarche-demander-cheque-energie =
    Sans chèque, demandez le chèque énergie.
    Demandez sur le site chequeenergie.gouv.fr.
piece-facture-electricite-3-mois =
    Une facture d'électricité de moins de 3 mois.
    Le numéro de votre compteur est sur la facture.
ou-cheque-energie-en-ligne =
    Sur le site chequeenergie.gouv.fr.
    Le téléphone est : 0 805 204 805.
ou-france-services = Dans une maison France services.
recours-assistance-cheque-energie =
    Vous n'êtes pas d'accord ?
    Téléphonez au service du chèque énergie.
    Le téléphone est : 0 805 204 805.
delai-cheque-energie-annee = Demandez avant la fin de l'année.
limite-foyer-fiscal-ancien =
    L'État regarde votre famille d'il y a 2 ans.
    Nous regardons votre famille d'aujourd'hui.

# --- solidarite_transport -----------------------------------------------------------------------

aide-solidarite-transport-nom = Solidarité Transport
aide-solidarite-transport-article = la Solidarité Transport
aide-solidarite-transport-definition =
    Avec cette aide, le métro et le bus coûtent moins cher.
    Parfois, les transports sont gratuits.
    Cette aide sert dans toute l'Île-de-France.
variante-solidarite-transport-gratuite = Les transports sont gratuits pour vous.
variante-solidarite-transport-reduction-75 = Votre passe Navigo coûte 75 % moins cher.
variante-solidarite-transport-reduction-50 = Votre passe Navigo coûte 50 % moins cher.

critere-solidarite-transport-rsa = Recevez-vous le RSA ?
critere-solidarite-transport-ass = Recevez-vous l'ASS ?
critere-solidarite-transport-css = Avez-vous la CSS gratuite ?
critere-solidarite-transport-ame = Avez-vous l'AME ?
critere-solidarite-transport-rsa-calcule = Avez-vous droit au RSA, d'après notre calcul ?
critere-solidarite-transport-ass-calculee = Avez-vous droit à l'ASS, d'après notre calcul ?
critere-solidarite-transport-css-calculee = Avez-vous droit à la CSS gratuite, d'après notre calcul ?
critere-solidarite-transport-ame-possible = Avez-vous droit à l'AME, d'après notre calcul ?
critere-solidarite-transport-rsa-sans-activite = Recevez-vous le RSA sans prime d'activité ?
critere-solidarite-transport-plafond = { $comparaison ->
    [moins_de] Recevez-vous moins de { $limite } ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    Nous comptons le RSA et la prime d'activité.
critere-solidarite-transport-ass-et-css = Avez-vous l'ASS et la CSS gratuite ?

sortie-solidarite-transport-rsa =
    Vous avez un jour le RSA, l'ASS ou la CSS gratuite ?
    Alors demandez la Solidarité Transport.
sortie-solidarite-transport-ass =
    Vous avez un jour le RSA, l'ASS ou la CSS gratuite ?
    Alors demandez la Solidarité Transport.
sortie-solidarite-transport-css =
    Vous avez un jour le RSA, l'ASS ou la CSS gratuite ?
    Alors demandez la Solidarité Transport.
sortie-solidarite-transport-ame =
    Vous avez un jour le RSA, l'ASS ou la CSS gratuite ?
    Alors demandez la Solidarité Transport.

demarche-demander-solidarite-transport =
    Faites la demande sur le site solidaritetransport.fr.
    Ou demandez par téléphone.
demarche-prendre-passe-navigo =
    Il faut un passe Navigo à votre nom.
    L'agence peut demander ce passe pour vous.
piece-numero-caf = Avec le RSA : votre numéro de la Caf.
piece-attestation-css = Avec la CSS : votre attestation de CSS.
piece-carte-ame = Avec l'AME : votre carte AME.
ou-agence-solidarite-transport =
    À l'agence Solidarité Transport.
    Le téléphone est : 0 800 948 999.
    L'appel est gratuit.
delai-solidarite-transport-duree =
    La gratuité dure 3 mois.
    La réduction dure de 1 à 12 mois.
    Après, demandez encore.
limite-solidarite-transport-handicap =
    D'autres réductions existent pour le handicap et l'âge.
    Notre calcul ne voit pas ces réductions.

# --- first steps ---------------------------------------------------------------------------------

demarche-css = Demandez d'abord la CSS à votre caisse d'assurance maladie.
demarche-ame = Demandez d'abord l'AME à l'assurance maladie.
demarche-ass = Demandez d'abord l'ASS à France Travail.
