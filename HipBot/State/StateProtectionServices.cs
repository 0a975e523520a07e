using System.Security.Cryptography.X509Certificates;
using HipBot.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace HipBot.State;

/// <summary>The protection of state at rest.</summary>
internal static class StateProtectionServices
{
    private const string Purpose = "HipBot state";

    public static IServiceCollection AddStateProtection(this IServiceCollection services, StateSettings settings)
    {
        var protection = services.AddDataProtection()
            .SetApplicationName("HipBot")
            .SetDefaultKeyLifetime(KeyRotation.Lifetime)
            .DisableAutomaticKeyGeneration()
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (settings.KeyCertificate.Length > 0)
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(settings.KeyCertificate, settings.KeyCertificatePassword);
            protection.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
        }

        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StateKeys(provider.GetRequiredService<StateDatabase>())));
        // The library goes by the machine's clock, so the rotation must.
        return services.AddSingleton(provider => new KeyRotation(provider.GetRequiredService<IKeyManager>(), TimeProvider.System));
    }

    /// <summary>Has the state database seal what it keeps from now on. To be called once, before anything is kept.</summary>
    public static void ProtectState(this IServiceProvider services)
    {
        services.GetRequiredService<KeyRotation>().Ensure();
        services.GetRequiredService<StateDatabase>().Protection = new(services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose));
    }
}
