//! Where this installation can be reached.

/// The address that people use, as configured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// `https://follow.example.org`; `None` = only on this computer.
    pub public_url: Option<String>,
    /// The address it listens on, as printed: `localhost:7171`.
    pub listen: String,
}

impl Site {
    /// Whether people come over https: cookies and headers follow it.
    pub fn secure(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    /// The beginning of an address that is handed to somebody.
    pub fn origin(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}
