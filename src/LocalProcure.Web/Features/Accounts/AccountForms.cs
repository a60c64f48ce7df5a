using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>What is typed to create an account.</summary>
public sealed class RegistrationForm
{
    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterName))]
    [StringLength(200, ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.NameTooLong))]
    public string? Name { get; set; }

    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterEmail))]
    [MailAddress(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EmailNotRight))]
    public string? Email { get; set; }

    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterPassword))]
    [StringLength(200, ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.PasswordTooLong))]
    public string? Password { get; set; }

    /// <summary>Where to go on to after confirming and signing in.</summary>
    public string? Then { get; set; }
}

/// <summary>What is typed to sign in.</summary>
public sealed class SignInForm
{
    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterEmail))]
    public string? Email { get; set; }

    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterPassword))]
    [StringLength(200, ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.PasswordTooLong))]
    public string? Password { get; set; }

    public string? Then { get; set; }
}

/// <summary>A code from the app.</summary>
public sealed class CodeForm
{
    [Required(ErrorMessageResourceType = typeof(SecondStepText), ErrorMessageResourceName = nameof(SecondStepText.EnterCode))]
    [StringLength(20, ErrorMessageResourceType = typeof(SecondStepText), ErrorMessageResourceName = nameof(SecondStepText.EnterCode))]
    public string? Code { get; set; }

    public string? Then { get; set; }
}

/// <summary>A recovery code.</summary>
public sealed class RecoveryForm
{
    [Required(ErrorMessageResourceType = typeof(SecondStepText), ErrorMessageResourceName = nameof(SecondStepText.EnterRecoveryCode))]
    [StringLength(40, ErrorMessageResourceType = typeof(SecondStepText), ErrorMessageResourceName = nameof(SecondStepText.EnterRecoveryCode))]
    public string? Code { get; set; }

    public string? Then { get; set; }
}

/// <summary>An e-mail address, to be sent a link.</summary>
public sealed class AddressForm
{
    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterEmail))]
    [MailAddress(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EmailNotRight))]
    public string? Email { get; set; }
}

/// <summary>A new password, allowed by the link in an e-mail.</summary>
public sealed class NewPasswordForm
{
    public Guid Id { get; set; }
    public string? Code { get; set; }
    /// <summary>The link was made to set up the account, not to replace a forgotten password.</summary>
    public bool SetUp { get; set; }

    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterPassword))]
    [StringLength(200, ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.PasswordTooLong))]
    public string? Password { get; set; }
}

/// <summary>A new password, allowed by the current one.</summary>
public sealed class ChangePasswordForm
{
    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterCurrentPassword))]
    public string? Current { get; set; }

    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterPassword))]
    [StringLength(200, ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.PasswordTooLong))]
    public string? Password { get; set; }
}

/// <summary>The password again, before something that cannot be undone.</summary>
public sealed class PasswordForm
{
    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterCurrentPassword))]
    public string? Password { get; set; }
}

/// <summary>A new address and the password.</summary>
public sealed class ChangeAddressForm
{
    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterEmail))]
    [MailAddress(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EmailNotRight))]
    public string? Email { get; set; }

    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterCurrentPassword))]
    public string? Password { get; set; }
}

/// <summary>One's name.</summary>
public sealed class NameForm
{
    [Required(ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.EnterName))]
    [StringLength(200, ErrorMessageResourceType = typeof(SignInText), ErrorMessageResourceName = nameof(SignInText.NameTooLong))]
    public string? Name { get; set; }
}

/// <summary>Language and how often alerts come.</summary>
public sealed class PreferencesForm
{
    [Required(ErrorMessageResourceType = typeof(AccountText), ErrorMessageResourceName = nameof(AccountText.ChooseOne))]
    [EnumDataType(typeof(Language), ErrorMessageResourceType = typeof(AccountText), ErrorMessageResourceName = nameof(AccountText.ChooseOne))]
    public Language? Language { get; set; }

    [Required(ErrorMessageResourceType = typeof(AccountText), ErrorMessageResourceName = nameof(AccountText.ChooseOne))]
    [EnumDataType(typeof(AlertPace), ErrorMessageResourceType = typeof(AccountText), ErrorMessageResourceName = nameof(AccountText.ChooseOne))]
    public AlertPace? Alerts { get; set; }
}
