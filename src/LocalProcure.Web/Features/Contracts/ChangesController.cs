using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Changes and extensions. What the Act forbids is refused with its section; what it only advises is shown with the change.</summary>
[Route("contracts/{id:guid}/changes")]
public sealed class ChangesController(AppDb db, Current current, ContractMail mail) : InsideController(db, current)
{
    [HttpGet("new")]
    public IActionResult New(Guid id, ChangeGround? ground)
    {
        RuleBroken.If(Contract.WhyNotRun(Current.Now));
        ModelState.Clear();
        return View("Change", new ChangePage(Room, new ChangeForm { Ground = ground }, null));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ChangeForm form)
    {
        if (await IsKept<ContractChange>(form.Key)) return Done(ChangeText.Saved);
        RuleBroken.If(Contract.WhyNotRun(Current.Now));
        var newFirm = await NewFirm(form);
        Check(form);
        if (!ModelState.IsValid) return this.Refused("Change", new ChangePage(Room, form, null));

        var earlier = await Db.ContractChanges.Where(c => c.ContractId == id).OrderBy(c => c.MadeAt).ToListAsync();
        var question = Question(form, earlier);
        var answer = ChangeRules.Check(question, Room.Law);
        if (answer.Refusal is { } refusal) ModelState.AddModelError(answer.Lines.First(l => l.Blocks).Section == "s.75(1)" ? nameof(form.NoticeReference) : nameof(form.Ground), refusal);
        var notice = ModelState.IsValid ? await Notice(id, form) : null;
        if (!ModelState.IsValid) return this.Refused("Change", new ChangePage(Room, form, answer));

        var parties = Contract.Parties.Select(p => p.FirmId).ToArray();
        var change = new ContractChange(Contract, question, answer, KeyedForm.Words(form.WhatEnglish, form.WhatWelsh), form.Why!.Trim(), form.From.Date!.Value, form.NewEnd.Date, notice,
            newFirm is null ? null : form.OldFirm, newFirm, Current.Act, form.Key);
        Db.ContractChanges.Add(change);
        await mail.TellFirms(parties, person => mail.Changed(person, Contract, change), Current.Now);
        await SaveOnce<ContractChange>(form.Key);
        return Done(ChangeText.Saved);
    }

    private void Check(ChangeForm form)
    {
        if (KeyedForm.Words(form.WhatEnglish, form.WhatWelsh).IsEmpty) ModelState.AddModelError(nameof(form.WhatEnglish), ChangeText.EnterWhat);
        if (form.Ground is null) ModelState.AddModelError(nameof(form.Ground), ChangeText.ChooseGround);
        if (string.IsNullOrWhiteSpace(form.Why)) ModelState.AddModelError(nameof(form.Why), ChangeText.EnterWhy);
        if (form.From.Date is null) ModelState.AddModelError(nameof(form.From), ChangeText.EnterFrom);
        if (form.ValuePence is null) ModelState.AddModelError(nameof(form.Value), ChangeText.ValueWrong);
        if (!form.NewEnd.IsEmpty && (form.NewEnd.Date is not { } end || end == Contract.EndsOn || end < (Contract.StartsOn ?? Contract.SignedOn))) ModelState.AddModelError(nameof(form.NewEnd), ChangeText.EndWrong);
    }

    private ChangeQuestion Question(ChangeForm form, IReadOnlyList<ContractChange> earlier)
    {
        var term = form.NewEnd.Date is { } end && Contract.EndsOn is { } ends ? end.DayNumber - ends.DayNumber : 0;
        var joined = form.Effects.Contains("joined") && earlier.LastOrDefault() is { } last ? new EarlierChange(last.ValueChangePence, last.TermChangeDays) : null;
        return new(form.Ground!.Value, Contract.PricePence, form.ValuePence!.Value, Contract.MaximumTermDays, term, form.From.Date!.Value, form.NewEnd.Date, Contract.ExtensionUntil,
            form.Effects.Contains("nature"), form.Effects.Contains("scope"), form.Effects.Contains("balance"), form.OldFirm is not null,
            earlier.Where(c => c.Ground == ChangeGround.BelowThreshold).Sum(c => Math.Abs(c.ValueChangePence)), joined, form.NoticeOn.Date is { } on && form.NoticeReference is not null ? on : null);
    }

    /// <summary>The notice that came first, kept with the contract's notices.</summary>
    private async Task<ContractNotice?> Notice(Guid id, ChangeForm form)
    {
        if (KeyedForm.Or(form.NoticeReference) is not { } reference) return null;
        if (await Db.ContractNotices.SingleOrDefaultAsync(n => n.ContractId == id && n.Kind == ContractNoticeKind.Change && n.Reference == reference) is { } kept) return kept;
        Refuse(ContractNotice.WhyNot(Contract, ContractNoticeKind.Change, reference, form.NoticeOn.Date, Current.Now),
            (ContractRoomText.EnterPublishedOn, nameof(form.NoticeOn)), (ContractRoomText.PublishedInFuture, nameof(form.NoticeOn)));
        if (!ModelState.IsValid) return null;
        var notice = new ContractNotice(Contract, ContractNoticeKind.Change, reference, form.NoticeOn.Date!.Value, Current.Act);
        Db.ContractNotices.Add(notice);
        return notice;
    }

    private async Task<Firm?> NewFirm(ChangeForm form)
    {
        if (form.OldFirm is not { } old) return null;
        if (!Contract.HasParty(old)) { ModelState.AddModelError(nameof(form.OldFirm), ChangeText.NameSuccessor); return null; }
        var typed = KeyedForm.Or(form.NewFirm) ?? "";
        var (number, name) = (typed.ToUpperInvariant(), typed.ToLowerInvariant());
        var found = await Db.Firms.Where(f => f.MergedIntoId == null && (f.Name.ToLower() == name || f.Numbers.Any(n => n.Number == number))).Take(2).ToListAsync();
        if (found.Count != 1) ModelState.AddModelError(nameof(form.NewFirm), ChangeText.FirmNotFound);
        else if (Contract.HasParty(found[0].Id)) ModelState.AddModelError(nameof(form.NewFirm), ChangeText.SameFirm);
        return found.Count == 1 ? found[0] : null;
    }
}

/// <summary>The form of a change; with an answer once it has been checked.</summary>
public sealed record ChangePage(ContractRoom Room, ChangeForm Form, ChangeAnswer? Answer);
