//! Invented names, the same every time.

const TRADES: [&str; 12] = [
    "Tipografia",
    "Falegnameria",
    "Cantina",
    "Officina",
    "Studio",
    "Ceramiche",
    "Pasticceria",
    "Vetreria",
    "Libreria",
    "Sartoria",
    "Mobili",
    "Grafica",
];
const FAMILIES: [&str; 16] = [
    "Conti", "Sartori", "Rinaldi", "Monti", "Ferri", "Bruni", "Galli", "Leone", "Marini", "Neri", "Orsi",
    "Pace", "Riva", "Serra", "Testa", "Valli",
];
const GIVEN: [&str; 12] =
    ["Franco", "Marco", "Paolo", "Andrea", "Lia", "Anna", "Giulia", "Sara", "Elena", "Carlo", "Luca", "Nina"];

/// The name of a client.
pub fn client(at: usize) -> String {
    format!("{} {} {at}", TRADES[at % TRADES.len()], FAMILIES[(at / 7) % FAMILIES.len()])
}

/// The name of a person.
pub fn person(at: usize, position: usize) -> String {
    let given = GIVEN[(at * 5 + position * 3) % GIVEN.len()];
    format!("{given} {}", FAMILIES[(at / 7 + position) % FAMILIES.len()])
}

/// What was noted of a contact.
pub fn note(round: usize) -> &'static str {
    [
        "The prototype stands; the warehouse asks for a second screen.",
        "They moved the test to next month, the team is complete now.",
        "All on course, the person who keeps the stock was ill for a week.",
        "Two of three reports are done; the third waits for the tax adviser.",
    ][round % 4]
}
