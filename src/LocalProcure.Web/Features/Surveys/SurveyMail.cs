using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Surveys;
using Microsoft.AspNetCore.DataProtection;

namespace LocalProcure.Web.Features.Surveys;

/// <summary>Signed addresses of a survey: whoever holds one answers for that supplier, without signing in.</summary>
public sealed class SurveyLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector answering = protection.CreateProtector("Survey.Answer");

    public string Answer(SurveyInvitation invitation) => $"/survey/{Token(invitation)}";
    public string Stop(SurveyInvitation invitation) => $"/survey/{Token(invitation)}/stop";

    public Guid? Read(string token)
    {
        try { return Guid.ParseExact(answering.Unprotect(token), "N"); }
        catch (System.Security.Cryptography.CryptographicException) { return null; }
        catch (FormatException) { return null; }
    }

    private string Token(SurveyInvitation invitation) => answering.Protect(invitation.Id.ToString("N"));
}

/// <summary>The invitation to a survey and its reminders.</summary>
public sealed class SurveyMail(Links links, SurveyLinks tokens)
{
    public Email Invite(Survey survey, SurveyInvitation to, DateTime now) =>
        Email.To(to.Email, to.Language, () => SurveyText.InviteSubject(Areas.NameOf(survey.AreaCode)), () => Body(survey, to), now, EmailKind.Report);

    public Email Remind(Survey survey, SurveyInvitation to, DateTime now) =>
        Email.To(to.Email, to.Language, () => SurveyText.RemindSubject(survey.ClosesOn), () => Body(survey, to), now, EmailKind.Report);

    private EmailBody Body(Survey survey, SurveyInvitation to) => new EmailBody(SurveyText.InviteWhy(to.Name, Areas.NameOf(survey.AreaCode)))
        .Paragraph(SurveyText.InviteAsk(survey.ClosesOn))
        .Button(SurveyText.AnswerButton, links.To(Reading, tokens.Answer(to)))
        .Paragraph(SurveyText.Private)
        .StopAt(links.To(Reading, tokens.Stop(to)));
}
