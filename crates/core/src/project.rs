//! The two states of a project (F1): our work, and the client's project. Neither ever changes the other.

use crate::people::names;

names! {
    /// What we were engaged for.
    Kind {
        /// We advise; the client or others build.
        Consultancy = "consultancy",
        /// We build.
        Build = "build",
        /// We build in short rounds.
        AgileBuild = "agile-build",
        /// We are there month by month.
        Retainer = "retainer",
    }
}

names! {
    /// What a consultancy advised; it chooses between its two packs.
    Solution {
        /// Software built from scratch.
        NewBuild = "new-build",
        /// A ready-made solution installed.
        Existing = "existing",
    }
}

names! {
    /// Our work, from handover to closed.
    Stage {
        /// Handed over from sales.
        Handover = "handover",
        /// Kickoff held.
        Kickoff = "kickoff",
        /// Analysis (consultancy).
        Analysis = "analysis",
        /// Presented (consultancy).
        Presentation = "presentation",
        /// Building (build, agile build).
        Building = "building",
        /// Deployment (build, agile build).
        Deployment = "deployment",
        /// Running (retainer).
        Running = "running",
        /// Closing (retainer).
        Closing = "closing",
        /// Delivered.
        Delivered = "delivered",
        /// Closed.
        Closed = "closed",
    }
}

impl Kind {
    /// The stages of our work for this kind, in order.
    pub const fn stages(self) -> &'static [Stage] {
        use Stage::*;
        match self {
            Self::Consultancy => &[Handover, Kickoff, Analysis, Presentation, Delivered, Closed],
            Self::Build | Self::AgileBuild => &[Handover, Kickoff, Building, Deployment, Delivered, Closed],
            Self::Retainer => &[Handover, Kickoff, Running, Closing, Closed],
        }
    }
}

names! {
    /// The client's own project, whoever builds it.
    ClientState {
        /// Not started.
        NotStarted = "not-started",
        /// Starting.
        Starting = "starting",
        /// Being built, or being installed.
        Building = "building",
        /// Concluded.
        Concluded = "concluded",
        /// It did not come off.
        Failed = "failed",
        /// It goes on, but nobody believes in its end: kept close as a failure is (F6).
        WillNotConclude = "will-not-conclude",
        /// Nobody has said.
        Unknown = "unknown",
    }
}

names! {
    /// Who builds the client's project.
    Builder {
        /// We do.
        Us = "us",
        /// The client does.
        Client = "client",
        /// Another company does.
        Others = "others",
        /// Nobody yet, or nobody knows.
        Nobody = "nobody",
    }
}

names! {
    /// Who said that something is so.
    SaidBy {
        /// We did.
        Us = "us",
        /// The client did.
        Client = "client",
        /// Whoever builds did.
        Builder = "builder",
    }
}
