using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Consortia;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The changes of a submitted group.</summary>
/// <param name="WhyNot">Why none can be asked for now.</param>
public sealed record ChangesPage(RoomPage Room, IReadOnlyList<GroupChange> Changes, IReadOnlyDictionary<Guid, string> Names, string? WhyNot)
{
    public string Sentence(GroupChange change) => GroupChangeText.Sentence(change.Kind, NameOf(change.FirmId), NameOf(change.NewFirmId));
    private string NameOf(Guid? firmId) => firmId is { } id ? Names.GetValueOrDefault(id, "") : "";
}

/// <summary>One change as a member, or the firm that would come in, may see it.</summary>
/// <param name="Mine">The person's own firms among those that must agree.</param>
public sealed record ChangePage(RoomPage Room, GroupChange Change, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Guid> Mine, bool IsNewcomer, AgreeForm Form)
{
    public string NameOf(Guid? firmId) => firmId is { } id ? Names.GetValueOrDefault(id, "") : "";
    public string Sentence => GroupChangeText.Sentence(Change.Kind, NameOf(Change.FirmId), NameOf(Change.NewFirmId));
    public IReadOnlyList<Guid> ToAgree => Change.SentAt is not null || Change.IsOver ? [] : [.. Mine.Where(f => !Change.HasAgreed(f))];

    /// <summary>The place that the firm would take over.</summary>
    public ConsortiumMember? Place => Change.FirmId is { } gone ? Room.Consortium.Members.LastOrDefault(m => m.FirmId == gone && m.AcceptedAt is not null) : null;
}

/// <summary>Asking for a change.</summary>
public sealed class ChangeForm
{
    public GroupChangeKind? Kind { get; set; }
    public Guid? FirmId { get; set; }

    [StringLength(200, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.RoleTooLong))]
    public string? NewFirm { get; set; }

    [StringLength(2000, ErrorMessageResourceType = typeof(GroupChangeText), ErrorMessageResourceName = nameof(GroupChangeText.TooLong))]
    public string? Reason { get; set; }

    /// <summary>The warning about a likely competitor was read.</summary>
    public bool Aware { get; set; }

    [MaxLength(100)]
    public List<ShareRow> Rows { get; set; } = [];

    public static ChangeForm Of(RoomPage room) => new()
    {
        Rows = [.. room.Consortium.AcceptedMembers.Select(m => new ShareRow
        {
            MemberId = m.FirmId!.Value, Role = m.Role, Share = Shares.Typed(m.Share),
            Lots = [.. room.LotIds.Select(lot => new LotRow { LotId = lot, Share = m.ShareOf(lot) == 0 ? null : Shares.Typed(m.ShareOf(lot)) })],
        })],
    };

    public IReadOnlyList<ProposedShare> SharesRead(RoomPage room) => [.. Rows.Select(r => new ProposedShare(r.MemberId, Shares.Read(r.Share) ?? 0,
        room.Consortium.SharesByLot ? [.. r.Lots.Select(l => new LotShare(l.LotId, Shares.ReadOfLot(l.Share) ?? -1))] : []))];
}

/// <summary>The page that asks for a change.</summary>
public sealed record NewChangePage(RoomPage Room, ChangeForm Form)
{
    /// <summary>The warning before a likely competitor is named.</summary>
    public GuardView Guard { get; init; } = GuardView.None;
}

/// <summary>Agreeing; a firm that comes in says why it does not bid alone.</summary>
public sealed class AgreeForm
{
    public Guid? FirmId { get; set; }
    public string? Why { get; set; }
}
