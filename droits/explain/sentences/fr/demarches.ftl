### What to do, papers, places, what happens next, what to do if refused.

## etat: redigee

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
demarche-rsa =
    Demandez d'abord le RSA à la Caf.
    RSA veut dire : revenu de solidarité active.
    Caf veut dire : caisse d'allocations familiales.
demarche-css-avec-rsa =
    Vous demandez le RSA ?
    RSA veut dire : revenu de solidarité active.
    Demandez la CSS sur le même formulaire.
demarche-demander-pef =
    Demandez l'aide à la Maison des Solidarités.
    Toutes les Maisons des Solidarités de Paris acceptent.
    Vous pouvez aussi envoyer votre demande par courrier.
demarche-choisir-electricite-gaz =
    Choisissez : électricité, gaz ou les 2.
demarche-rencontrer-travailleur-social =
    Demandez un rendez-vous avec un travailleur social.
    Ce professionnel connaît les aides.
demarche-deposer-fsl =
    Déposez votre demande de FSL.
    Le travailleur social peut vous aider.
demarche-signer-avec-prescripteur =
    Préparez la demande avec ce professionnel.
    Vous ne pouvez pas déposer la demande autrement.
demarche-dire-urgence =
    C'est urgent ?
    Dites-le tout de suite.
    Par exemple : rien à manger ou une coupure.
demarche-garder-copie = Gardez une copie de tous vos papiers.

piece-identite = Votre carte d'identité ou votre passeport.
piece-titre-sejour =
    Votre carte pour vivre en France.
    Ce papier s'appelle : titre de séjour.
    Seulement si vous avez une autre nationalité.
piece-avis-impot = Votre dernier avis d'impôt, toutes les pages.
piece-pensions = Les papiers de toutes vos retraites.
piece-ressources-3-mois = 
    Vos papiers de paiement des 3 derniers mois.
    Par exemple : bulletins de salaire ou relevés.
piece-ressources-12-mois = 
    Vos papiers de paiement des 12 derniers mois.
    Par exemple : bulletins de salaire ou relevés.
piece-epargne = Les papiers de votre argent de côté.
piece-rib =
    Un papier de votre banque.
    Ce papier s'appelle : RIB.
    RIB veut dire : relevé d'identité bancaire.
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
piece-bail =
    Le contrat de votre logement.
    Ce papier s'appelle : bail.
piece-quittance = Votre dernière quittance de loyer.
piece-relances = Les lettres sur vos retards de paiement.
piece-aide-logement =
    Le papier de votre aide au logement.
    Ou le papier du refus.
piece-carte-vitale = Votre carte Vitale.
piece-rattachement = L'avis d'impôt de vos parents.
piece-devis = Le prix écrit de ce que vous devez payer.

ou-caisse-retraite =
    À votre caisse de retraite.
    Son nom est sur vos papiers de retraite.
ou-mairie-arrondissement = { $arrondissement ->
    [aucun] À la mairie de votre arrondissement.
   *[connu] À la mairie du { $arrondissement } arrondissement.
 }
ou-caisse-assurance-maladie = À votre caisse d'assurance maladie.
ou-maison-solidarites = { $arrondissement ->
    [aucun] À la Maison des Solidarités de votre arrondissement.
   *[connu] À la Maison des Solidarités du { $arrondissement } arrondissement.
 }
    Avant, son nom était : Espace parisien des solidarités.
ou-mission-locale =
    À la Mission locale de Paris.
    La Mission locale aide les jeunes.
ou-permanence-sociale =
    À une permanence sociale d'accueil.
    Elle reçoit les personnes sans logement.
ou-adil =
    À l'ADIL de Paris, pour une question de logement.
    ADIL veut dire : agence départementale d'information sur le logement.
    Le téléphone est : 0 805 16 00 75.

recours-commission-recours-amiable =
    Vous pouvez demander de changer la réponse.
    Écrivez à la commission de recours amiable.
    Son adresse est sur la lettre de réponse.
recours-tribunal-administratif-2-mois =
    Vous pouvez aussi écrire au tribunal administratif de Paris.
    Vous avez 2 mois après la lettre de réponse.
recours-recours-administratif =
    Vous pouvez demander de changer la réponse.
    Écrivez au service qui vous a dit non.
recours-lettre-dit-comment =
    La lettre de réponse dit comment faire.
    Elle dit aussi avant quelle date.

effet-fourniture-maintenue =
    Votre fournisseur ne coupe pas après votre demande.
    Cela dure jusqu'à la réponse.
    Cela dure 2 mois au plus.
effet-treve-hivernale =
    La loi interdit les coupures en hiver.
    L'hiver va du 1er novembre au 31 mars.
    C'est pour l'électricité et le gaz.
effet-pret-sans-interet =
    L'aide est parfois un prêt.
    Alors vous rendez l'argent petit à petit.
    Le prêt ne coûte rien en plus.
effet-aspa-debut =
    L'ASPA commence au plus tôt le mois après votre demande.
    Ne perdez pas de mois : demandez vite.
effet-succession-aspa =
    Après votre décès, la caisse peut reprendre de l'argent.
    Elle reprend seulement sur votre héritage.
    { $seuil ->
        [inconnu] Elle ne reprend rien sur un petit héritage.
       *[connu] Elle ne reprend rien sous { $seuil } d'héritage.
    }
    Posez vos questions à la caisse de retraite.
effet-proprietaires-creanciers-pas-condition =
    Votre propriétaire refuse l'aide ?
    Vous pouvez quand même demander.
    Son accord n'est pas obligatoire.
