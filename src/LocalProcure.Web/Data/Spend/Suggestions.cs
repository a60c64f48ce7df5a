using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Who a payee might be: a firm of this site or a body of a public register, with a score of 100 and what it rests on.</summary>
/// <param name="Where">Its number and place in the register; empty for a firm.</param>
public sealed record PayeeSuggestion(Guid? FirmId, string? Scheme, string? Number, string Name, string Where, int Score, SuggestionWhy Why);

/// <summary>Suggests firms and register bodies for payees that nothing strong enough ties to one.</summary>
public sealed class Suggestions(RegisterLookup register)
{
    /// <summary>The likeliest first; of two equally like, the firm that is on this site.</summary>
    public async Task<IReadOnlyList<PayeeSuggestion>> For(Payee payee, PayeeResolver resolver, int most, CancellationToken stop = default)
    {
        var firms = resolver.Suggest(payee, most).Select(s => new PayeeSuggestion(s.FirmId, null, null, s.Name, "", s.Score, s.Why));
        var entries = (await register.Suggest(payee, most, stop)).Select(s => new PayeeSuggestion(null, s.Entry.Scheme, s.Entry.Number, s.Entry.Name,
            PayeeText.RegisterWhere(s.Entry.Number, s.Entry.PlaceCode is { } code ? Areas.NameOf(code) : "", s.Entry.IsLive), s.Score, s.Why));
        return [.. firms.Concat(entries).OrderByDescending(s => s.Score).ThenBy(s => s.FirmId is null).Take(most)];
    }
}
