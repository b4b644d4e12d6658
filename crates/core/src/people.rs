//! Channels and languages of people.

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            ::serde::Serialize, ::serde::Deserialize,
        )]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every value, in the order in which people read them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name kept in the database, the API and data files; never shown to a person.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The value of a kept name.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl ::utoipa::PartialSchema for $name {
            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::Schema> {
                ::utoipa::openapi::ObjectBuilder::new()
                    .schema_type(::utoipa::openapi::schema::Type::String)
                    .enum_values(Some([$($text),+]))
                    .into()
            }
        }

        impl ::utoipa::ToSchema for $name {}
    };
}
pub(crate) use names;

names! {
    /// How a contact takes place.
    Channel {
        /// A telephone call.
        Phone = "phone",
        /// A video call.
        Video = "video",
        /// A meeting in person.
        Meeting = "meeting",
        /// A mail.
        Mail = "mail",
        /// A chat or text message.
        Chat = "chat",
    }
}

impl Channel {
    /// Whether both sides speak: a call, a video call, a meeting or visit (F2, F4, F6 need one).
    pub const fn spoken(self) -> bool {
        matches!(self, Self::Phone | Self::Video | Self::Meeting)
    }
}

names! {
    /// The five languages of pages, mails and terminal.
    Language {
        /// English.
        En = "en",
        /// Italian.
        It = "it",
        /// Spanish.
        Es = "es",
        /// Norwegian (bokmål).
        Nb = "nb",
        /// French.
        Fr = "fr",
    }
}

names! {
    /// What a member may do in a workspace.
    Role {
        /// Everything, members and settings included.
        Owner = "owner",
        /// Reads and writes clients and projects.
        Member = "member",
        /// Reads only.
        Reader = "reader",
    }
}

names! {
    /// How we address a contact: formally unless someone said otherwise.
    Register {
        /// Lei, usted, vous.
        Formal = "formal",
        /// Tu, tú, tu.
        Informal = "informal",
    }
}

names! {
    /// The grammatical gender in which a contact is addressed, where a language needs one.
    Gender {
        /// Feminine.
        Feminine = "feminine",
        /// Masculine.
        Masculine = "masculine",
        /// Nobody has said: the sentence does without.
        Unknown = "unknown",
    }
}
