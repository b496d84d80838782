### What to do, papers, places, what happens next, what to do if refused.

demarche-retraites-d-abord =
    Demandez d'abord toutes vos retraites.
    Pensez aussi aux retraites d'autres pays.
demarche-demander-aspa-caisse = Demandez l'ASPA à votre caisse de retraite.
demarche-demander-aspa-mairie =
    Vous n'avez pas de retraite ?
    Alors demandez l'ASPA à la mairie.
demarche-puma =
    Demandez d'abord l'assurance maladie.
    Ce droit s'appelle : protection universelle maladie.
demarche-demander-css-caisse = Demandez la CSS à votre caisse d'assurance maladie.
demarche-rsa = Demandez d'abord le RSA à la Caf.
demarche-demander-pef =
    Demandez Paris Énergie Familles à la Maison des Solidarités.
    Toutes les Maisons de Paris acceptent.
    Vous pouvez aussi envoyer votre demande par courrier.
demarche-choisir-electricite-gaz = Choisissez : payer l'électricité, le gaz ou les 2.
demarche-rencontrer-travailleur-social = Demandez un rendez-vous avec un travailleur social.
demarche-deposer-fsl =
    Déposez votre demande de FSL.
    Le travailleur social peut vous aider.
demarche-signer-avec-prescripteur =
    Préparez et signez la demande avec le travailleur social.
    Cette étape est obligatoire.
demarche-dire-urgence =
    C'est urgent ?
    Dites-le tout de suite.
    Par exemple : rien à manger ou une coupure d'électricité.
demarche-garder-copie = Gardez une copie de tous vos papiers.

piece-identite = Votre carte d'identité ou votre passeport.
piece-titre-sejour = Si vous avez une autre nationalité : votre titre de séjour.
piece-avis-impot = Votre dernier avis d'impôt, toutes les pages.
piece-pensions = Les papiers de toutes vos retraites.
piece-ressources-3-mois =
    Vos papiers de paiement des 3 derniers mois.
    Par exemple : fiches de paie ou relevés.
piece-ressources-12-mois =
    Vos papiers de paiement des 12 derniers mois.
    Par exemple : fiches de paie ou relevés.
piece-epargne = Les papiers de votre argent de côté.
piece-rib = Un RIB de votre banque.
piece-livret-famille = Votre livret de famille.
piece-domicile-paris-3-ans =
    Des papiers de vos 3 années à Paris.
    Par exemple : 3 avis d'impôt avec votre adresse.
piece-domicile-paris =
    Un papier avec votre adresse à Paris.
    Une attestation de domiciliation convient aussi.
piece-facture-energie =
    Votre facture d'électricité ou de gaz.
    La facture doit être à votre nom.
piece-bail = Votre bail.
piece-quittance = Votre dernière quittance de loyer.
piece-relances = Les lettres sur vos retards de paiement.
piece-carte-vitale = Votre carte Vitale.
piece-devis = Le devis de ce que vous devez payer.

ou-caisse-retraite =
    À votre caisse de retraite.
    Le nom de la caisse est sur vos papiers de retraite.
ou-mairie-arrondissement = { $arrondissement ->
    [aucun] À la mairie près de chez vous.
   *[connu] À la mairie de Paris { $arrondissement }.
 }
ou-caisse-assurance-maladie = À votre caisse d'assurance maladie.
ou-maison-solidarites = { $arrondissement ->
    [aucun] À la Maison des Solidarités près de chez vous.
   *[connu] À la Maison des Solidarités de Paris { $arrondissement }.
 }
    L'ancien nom est : Espace parisien des solidarités.
ou-mission-locale = À la Mission locale de Paris.
ou-adil =
    À l'ADIL de Paris, pour une question de logement.
    Le téléphone est : 0 805 16 00 75.

recours-commission-recours-amiable =
    Vous pouvez demander de changer la réponse.
    Écrivez à la commission de recours amiable.
    L'adresse est sur la lettre de réponse.
recours-tribunal-administratif-2-mois =
    Vous pouvez aussi écrire au tribunal administratif de Paris.
    Vous avez 2 mois après la lettre de réponse.
recours-recours-administratif =
    Vous pouvez demander de changer la réponse.
    Écrivez au service qui dit non.
recours-lettre-dit-comment =
    La lettre de réponse dit comment faire.
    La lettre dit aussi avant quelle date écrire.

effet-fourniture-maintenue =
    Votre fournisseur ne coupe pas après votre demande.
    Cela dure jusqu'à la réponse.
    Cela dure 2 mois au plus.
effet-treve-hivernale =
    La loi interdit les coupures en hiver.
    L'hiver va du 1er novembre au 31 mars.
    C'est pour l'électricité et le gaz.
effet-pret-sans-interet =
    Le FSL est parfois un prêt.
    Alors vous rendez l'argent petit à petit.
    Le prêt est gratuit.
effet-succession-aspa =
    Après votre mort, la caisse peut reprendre de l'argent.
    La caisse reprend seulement sur votre héritage.
    { $seuil ->
        [inconnu] La caisse ne reprend rien sur un petit héritage.
       *[connu] La caisse ne reprend rien sous { $seuil } d'héritage.
    }
    Posez vos questions à la caisse de retraite.
effet-proprietaires-creanciers-pas-condition =
    Votre propriétaire refuse l'aide ?
    Vous pouvez quand même demander.
