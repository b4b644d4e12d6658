//! Settings: you, the workspace, the team, tokens. One column, saved per section.

mod browser_name;
mod calendar_form;
mod clients_hand_over;
mod demo_remove;
mod demo_show;
mod index_show;
mod leave_add;
mod leave_remove;
mod limits_change;
mod me_change;
mod me_crossed;
mod me_show;
mod me_view;
mod member_add;
mod member_link;
mod member_remove;
mod member_role;
mod members_show;
mod members_view;
mod password_change;
mod proof;
mod sent;
mod sheet;
mod sign_ins_end;
mod token_make;
mod token_revoke;
mod tokens_show;
mod tokens_view;
mod waking;
mod workspace_change;
mod workspace_show;
mod workspace_view;

use crate::{access::Access::Member, router::Routes};
use seguito_core::access::Verb::{ChangeSettings, ManageMembers, MoveWorkspace, Read, Write};

/// The routes of this room. One's own settings are everybody's to change, a reader's too.
pub fn routes() -> Routes {
    Routes::new()
        .get("/w/{workspace}/settings", Member(Read), index_show::handle)
        .get("/w/{workspace}/settings/me", Member(Read), me_show::handle)
        .post("/w/{workspace}/settings/me/password", Member(Read), password_change::handle)
        .post("/w/{workspace}/settings/me/sign-ins/end", Member(Read), sign_ins_end::handle)
        .post("/w/{workspace}/settings/me/leaves", Member(Read), leave_add::handle)
        .post("/w/{workspace}/settings/me/leaves/{leave}/removal", Member(Read), leave_remove::handle)
        .post("/w/{workspace}/settings/me/{section}", Member(Read), me_change::handle)
        .get("/w/{workspace}/settings/workspace", Member(Read), workspace_show::handle)
        .post("/w/{workspace}/settings/workspace", Member(ChangeSettings), workspace_change::handle)
        .post("/w/{workspace}/settings/limits", Member(ChangeSettings), limits_change::handle)
        .post("/w/{workspace}/settings/waking", Member(MoveWorkspace), waking::handle)
        .post("/w/{workspace}/settings/demo", Member(MoveWorkspace), demo_show::handle)
        .post("/w/{workspace}/settings/demo/removal", Member(MoveWorkspace), demo_remove::handle)
        .get("/w/{workspace}/settings/members", Member(Read), members_show::handle)
        .post("/w/{workspace}/settings/members", Member(ManageMembers), member_add::handle)
        .post("/w/{workspace}/settings/members/{member}/role", Member(ManageMembers), member_role::handle)
        .post("/w/{workspace}/settings/members/{member}/link", Member(ManageMembers), member_link::handle)
        .post("/w/{workspace}/settings/members/{member}/clients", Member(Write), clients_hand_over::handle)
        .post(
            "/w/{workspace}/settings/members/{member}/removal",
            Member(ManageMembers),
            member_remove::handle,
        )
        .get("/w/{workspace}/settings/tokens", Member(Read), tokens_show::handle)
        .post("/w/{workspace}/settings/tokens", Member(Read), token_make::handle)
        .post("/w/{workspace}/settings/tokens/{token}/revocation", Member(Read), token_revoke::handle)
}
