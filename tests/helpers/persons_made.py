"""Rows that say more of a person: two family names, where they come from, a no."""

from tests.helpers.made import Made, Who


def _married(number: int, cell: str, who: Who) -> Made:
    return Made(f"two-family-names-{number}", f"Nom complet\n{cell}\n".encode(), (who,), "FR")


PERSONS: tuple[Made, ...] = (
    _married(1, "Mme Khadija Bennani épouse Tazi", Who("Khadija", "Bennani épouse Tazi")),
    _married(2, "BENNANI ép. TAZI Salma", Who("Salma", "BENNANI ép. TAZI")),
    _married(3, "Fatima Zahra El Amrani née Lahlou", Who("Fatima Zahra", "El Amrani née Lahlou")),
    _married(4, "خديجة بناني حرم التازي", Who(given_ar="خديجة", family_ar="بناني حرم التازي")),
    Made(
        "where-they-come-from-is-not-where-they-live",
        "Nom;Prénom;Région d'origine;Ville d'origine;Pays de résidence\n"
        "Bennani;Khadija;Souss-Massa;Agadir;France\n".encode(),
        (
            Who(
                "Khadija",
                "Bennani",
                also={"residence.city": "", "residence.country": "FR"},
                noted=("Agadir",),
            ),
        ),
    ),
    Made(
        "a-no-to-being-contacted",
        "Nom;Prénom;Accepte d'être contacté\nTazi;Ali;NON\n".encode(),
        (Who("Ali", "Tazi", also={"refuses": True}),),
    ),
    Made(
        "a-city-of-a-saint",
        "Nom;Prénom;Ville\nTazi;Ali;St-Étienne\n".encode(),
        (Who("Ali", "Tazi", also={"residence.country": "FR", "residence.city": "St-Étienne"}),),
    ),
)
