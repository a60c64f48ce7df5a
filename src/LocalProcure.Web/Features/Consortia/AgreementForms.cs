using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Consortia.Agreeing;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The short form from which an agreement is made.</summary>
public sealed class AgreementForm
{
    public DecideBy Decide { get; set; }
    public CostsOf Costs { get; set; }
    public LossesOf Losses { get; set; }
    public InsuredBy Insurance { get; set; }
    public PaidThrough Payment { get; set; }
    public string? PayWithinDays { get; set; }
    public MadeBelongsTo Made { get; set; }
    public SettledBy Disputes { get; set; }
    public OnLoss Loss { get; set; }
    public bool IsExclusive { get; set; }
    public bool MembersSeePrices { get; set; }
    public string? LeavingDays { get; set; }
    public string? SecretYears { get; set; }

    public AgreementChoices Read => new(Decide, Costs, Losses, Insurance, Payment, Whole(PayWithinDays), Made, Disputes, Loss, IsExclusive, Whole(LeavingDays), Whole(SecretYears), AgreementChoices.LatestWording, MembersSeePrices);

    public static AgreementForm Of(AgreementChoices c) => new()
    {
        Decide = c.Decide, Costs = c.Costs, Losses = c.Losses, Insurance = c.Insurance, Payment = c.Payment, PayWithinDays = $"{c.PayWithinDays}", Made = c.Made,
        Disputes = c.Disputes, Loss = c.Loss, IsExclusive = c.IsExclusive, MembersSeePrices = c.MembersSeePrices, LeavingDays = $"{c.LeavingDays}", SecretYears = $"{c.SecretYears}",
    };

    private static int Whole(string? typed) => int.TryParse(typed?.Trim(), out var number) ? number : -1;
}

/// <summary>The page of the choices.</summary>
public sealed record ChoicesPage(RoomPage Room, AgreementForm Form, int LawDays, int Next);

/// <summary>Signing one exact text.</summary>
public sealed class AgreementSignForm
{
    public Guid? FirmId { get; set; }
    public string? Hash { get; set; }

    [StringLength(120, ErrorMessageResourceType = typeof(AgreementText), ErrorMessageResourceName = nameof(AgreementText.TooLong))]
    public string? Name { get; set; }

    [StringLength(120, ErrorMessageResourceType = typeof(AgreementText), ErrorMessageResourceName = nameof(AgreementText.TooLong))]
    public string? Role { get; set; }

    public bool Agree { get; set; }
}
