//! How often, and on which database.

/// What was asked: 25 rounds on SQLite, unless said otherwise.
pub struct Asked {
    /// How many kills.
    pub rounds: u64,
    /// On a PostgreSQL, not on SQLite.
    pub postgres: bool,
}

impl Asked {
    /// From `--rounds N` and `--database sqlite|postgres`.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut asked = Self { rounds: 25, postgres: false };
        for pair in words.chunks(2) {
            match pair {
                ["--rounds", rounds] => {
                    asked.rounds = rounds.parse().map_err(|_| "--rounds takes a number".to_owned())?;
                }
                ["--database", "sqlite"] => asked.postgres = false,
                ["--database", "postgres"] => asked.postgres = true,
                _ => return Err(format!("{pair:?}: --rounds N, --database sqlite or postgres")),
            }
        }
        Ok(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_and_database_are_read_and_anything_else_is_refused() {
        assert!(matches!(Asked::read(&[]), Ok(Asked { rounds: 25, postgres: false })));
        assert!(matches!(
            Asked::read(&["--rounds", "7", "--database", "sqlite"]),
            Ok(Asked { rounds: 7, .. })
        ));
        assert!(["--rounds", "--round"].iter().all(|word| Asked::read(&[word]).is_err()));
        assert!(Asked::read(&["--database", "oracle"]).is_err());
    }
}
